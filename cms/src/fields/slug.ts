import { SlugSchema } from '@kmh/content/schema';
import type { TextField, TextFieldSingleValidation } from 'payload';
import { followTitle } from '../hooks/follow-title.ts';
import { say } from '../i18n/text.ts';
import { apart } from './contract/follow-contract.ts';
import { isEmpty } from './contract/find-problem.ts';
import { described } from './described.ts';

const validateSlug: TextFieldSingleValidation = (value, { req }) => {
  if (isEmpty(value)) return say('refused.slugMissing', req.i18n.language);
  return SlugSchema.safeParse(value).success || say('refused.slug', req.i18n.language);
};

const slugField = (): TextField => {
  const field = described('slug', { sidebar: true });
  return {
    ...field,
    type: 'text',
    hasMany: false,
    required: true,
    unique: true,
    index: true,
    validate: validateSlug,
  };
};

/**
 * The name of a document's folder in the record and of its page's address, unique among its kind. It is made from a
 * name until somebody writes another one or the document is published.
 * @param source the field with the name
 */
export const slug = (source: string): TextField => {
  const field = slugField();
  return apart({ ...field, hooks: { beforeValidate: [followTitle(source)] } });
};

/** The name of a picture's folder: made from its bytes at upload, and nobody's to choose. */
export const slugOfPicture = (): TextField => {
  const field = slugField();
  return apart({ ...field, admin: { ...field.admin, hidden: true, readOnly: true } });
};
