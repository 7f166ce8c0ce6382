import { langs, nativeNames } from '@kmh/content/vocabulary';
import type { CollectionAfterChangeHook } from 'payload';
import { goesOut } from '../fields/language-states.ts';
import { DocumentRefusedError } from '../hooks/document-refused-error.ts';
import { readLanguageDetails } from '../hooks/language-details.ts';
import { comesFromRecord } from '../hooks/record-source.ts';
import { say } from '../i18n/text.ts';
import { digestParts } from './digest.ts';
import { readSignOff } from './sign-off-record.ts';

/**
 * Looks at what was published, as the database has it, before the transaction ends: each language that goes out has the very words
 * that were approved. Whatever door let other words through, the whole save is taken back.
 */
export const checkApproved: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (doc._status !== 'published' || doc.deletedAt || comesFromRecord(req)) return doc;
  const stored: unknown = await req.payload.db.findOne({
    collection: collection.slug,
    locale: 'all',
    req,
    where: { id: { equals: doc.id } },
  });
  const digests = digestParts(collection.flattenedFields, stored);
  const details = readLanguageDetails(stored);
  const remembered = readSignOff(stored);
  const isOther = (part: 'facts' | (typeof langs)[number]): boolean => {
    const approved = remembered[part]?.digest;
    return approved !== undefined && approved !== digests[part];
  };
  const refusals = langs
    .filter((lang) => goesOut(details[lang].state) && (isOther(lang) || isOther('facts')))
    .map((lang) => ({
      path: `languages.${lang}.state`,
      message: say('publish.changedSince', req.i18n.language, { language: nativeNames[lang] }),
    }));
  if (refusals.length > 0) throw new DocumentRefusedError(collection.slug, refusals, req);
  return doc;
};
