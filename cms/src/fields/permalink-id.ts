import { randomInt } from 'node:crypto';
import { createPermalinkId, PermalinkIdSchema } from '@kmh/content/schema';
import type { FieldHook, TextField } from 'payload';
import { DocumentRefusedError } from '../hooks/document-refused-error.ts';
import { comesFromWord } from '../hooks/record-source.ts';
import { say } from '../i18n/text.ts';
import { described } from './described.ts';

/**
 * Gives a new document its permanent number and refuses every change of it. Only the system, when it fills the CMS from
 * the record or makes a draft from a Word file, brings a number along.
 */
const keepPermalinkId: FieldHook = ({ collection, operation, originalDoc, req, value }) => {
  const kept: unknown = originalDoc?.permalinkId;
  if (operation === 'update' && typeof kept === 'string' && kept !== '') {
    if (value === undefined || value === null || value === kept) return kept;
    const message = say('refused.permalinkId', req.i18n.language);
    throw new DocumentRefusedError(collection?.slug ?? '', [{ path: 'permalinkId', message }], req);
  }
  const brought = req.user && !comesFromWord(req) ? undefined : PermalinkIdSchema.safeParse(value).data;
  return brought ?? createPermalinkId(randomInt);
};

/** The permanent number of everything that has a page: made once, never changed, never used again. */
export const permalinkId = (): TextField => ({
  ...described('permalinkId', { readOnly: true, sidebar: true }),
  type: 'text',
  unique: true,
  index: true,
  hooks: { beforeValidate: [keepPermalinkId], beforeDuplicate: [() => createPermalinkId(randomInt)] },
});
