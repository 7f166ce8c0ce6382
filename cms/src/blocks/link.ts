import { isAllowedAddress, permalinkOf } from '@kmh/content/address';
import { LinkFeature } from '@payloadcms/richtext-lexical';
import type { Field, FieldAffectingData, TextFieldSingleValidation } from 'payload';
import { z } from 'zod';
import { PAGE_FOLDERS } from '../fields/references.ts';
import { say } from '../i18n/text.ts';

/** The record's own rule; other publications are linked to as what they are, not by their address. */
const AddressSchema = z
  .string()
  .refine((value) => isAllowedAddress(value) && permalinkOf(value) === undefined);

const validateAddress: TextFieldSingleValidation = (value, { req, siblingData }) => {
  const internal = z.object({ linkType: z.literal('internal') }).safeParse(siblingData).success;
  if (internal || AddressSchema.safeParse(value).success) return true;
  return say('link.refused', req.i18n.language);
};

/**
 * Links to addresses of the closed list, or to another publication, which are then kept by its permanent number. They open
 * where they are: whoever wants a new tab knows how to get one.
 */
export const linkFeature = () =>
  LinkFeature({
    disableAutoLinks: 'creationOnly',
    enabledCollections: [...PAGE_FOLDERS],
    fields: ({ defaultFields }) =>
      defaultFields
        .filter((field) => field.name !== 'newTab')
        .map((field): Field | FieldAffectingData => {
          if (field.name !== 'url' || field.type !== 'text') return field;
          const { admin = {}, label = 'URL' } = field;
          return { name: 'url', type: 'text', required: true, admin, label, validate: validateAddress };
        }),
  });
