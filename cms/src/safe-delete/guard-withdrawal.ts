import type { CollectionBeforeChangeHook } from 'payload';
import { z } from 'zod';
import { isAllowed } from '../access/allow.ts';
import { isEmpty } from '../fields/contract/find-problem.ts';
import { DocumentRefusedError } from '../hooks/document-refused-error.ts';
import { comesFromRecord } from '../hooks/record-source.ts';
import { say } from '../i18n/text.ts';

const DocumentSchema = z.looseObject({
  _status: z.string().nullish(),
  lifecycle: z.string().nullish(),
  withdrawal: z.looseObject({ date: z.unknown().optional(), reason: z.unknown().optional() }).nullish(),
});

/** Lets those alone withdraw a publication, or take that back, who may; and lets it go out with its day and its reason only. */
export const guardWithdrawal: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  if (comesFromRecord(req) || !req.user) return data;
  const [before, after] = [DocumentSchema.catch({}).parse(originalDoc), DocumentSchema.parse(data)];
  const [was, is] = [before, after].map(({ lifecycle }) => lifecycle === 'withdrawn');
  const refuse = (path: string, key: 'remove.withdrawing' | 'remove.withdrawalOpen') => {
    const message = say(key, req.i18n.language);
    throw new DocumentRefusedError(collection.slug, [{ path, message }], req);
  };
  if (was !== is && 'lifecycle' in data && !isAllowed(req, 'withdraw', 'publications'))
    refuse('lifecycle', 'remove.withdrawing');
  if (is && after._status === 'published' && isEmpty(after.withdrawal?.date))
    refuse('withdrawal.date', 'remove.withdrawalOpen');
  if (is && after._status === 'published' && isEmpty(after.withdrawal?.reason))
    refuse('withdrawal.reason', 'remove.withdrawalOpen');
  return data;
};
