import { definitions } from '@kmh/content/schema';
import type { CollectionAfterChangeHook } from 'payload';
import { z } from 'zod';
import { isEmpty } from '../fields/contract/find-problem.ts';
import { say } from '../i18n/text.ts';
import { DocumentRefusedError } from './document-refused-error.ts';
import { withOwnLanguage } from './own-language.ts';

/**
 * Refuses to leave a document without a name in every language. One language may be empty; all of them may not.
 * @param title the localised field that names the document
 */
export const checkOneLanguage =
  (kind: 'organisation' | 'topic' | 'document', title: string): CollectionAfterChangeHook =>
  async ({ collection, doc, req }) => {
    if (!isEmpty(doc[title])) return doc;
    const document: unknown = await req.payload.findByID({
      collection: definitions[kind].folder,
      id: doc.id,
      depth: 0,
      locale: 'all',
      overrideAccess: true,
      req: withOwnLanguage(req),
    });
    const names = z.object({ [title]: z.record(z.string(), z.unknown()).nullish() }).safeParse(document);
    if (Object.values(names.data?.[title] ?? {}).some((name) => !isEmpty(name))) return doc;
    const message = say('refused.missing', req.i18n.language);
    throw new DocumentRefusedError(collection.slug, [{ path: title, message }], req);
  };
