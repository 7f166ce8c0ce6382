import { definitions } from '@kmh/content/schema';
import type { PageKind } from '@kmh/content/schema';
import { langs, nativeNames } from '@kmh/content/vocabulary';
import type { Lang } from '@kmh/content/vocabulary';
import type { CollectionAfterChangeHook, PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { z } from 'zod';
import { isEmpty } from '../fields/contract/find-problem.ts';
import { goesOut, readLanguageStates } from '../fields/language-states.ts';
import { say } from '../i18n/text.ts';
import { findGaps } from './find-gaps.ts';
import { inAllLanguages } from './in-all-languages.ts';
import { DocumentRefusedError } from './document-refused-error.ts';
import type { Refusal } from './document-refused-error.ts';
import { withOwnLanguage } from './own-language.ts';
import { comesFromRecord } from './record-source.ts';
import { refuseByChecks } from './refuse-by-checks.ts';

const DocumentSchema = z.object({
  originalLanguage: z.string().nullish(),
  body: z.record(z.string(), z.unknown()).nullish(),
});

const hasWords = (node: unknown): boolean => {
  if (Array.isArray(node)) return node.some(hasWords);
  const values = z.record(z.string(), z.unknown()).safeParse(node).data;
  if (!values) return false;
  if (values.type === 'block') return true;
  return (
    (typeof values.text === 'string' && !isEmpty(values.text)) ||
    hasWords(values.children) ||
    hasWords(values.root)
  );
};

/** The languages whose texts must be complete: those that go out, and the original. */
export const demandedLanguages = (document: unknown): Lang[] => {
  const states = readLanguageStates(document);
  const { originalLanguage } = DocumentSchema.parse(document);
  return langs.filter((lang) => lang === originalLanguage || (states && goesOut(states[lang])));
};

const checkTexts = (
  document: unknown,
  demanded: readonly Lang[],
  kind: PageKind,
  collection: SanitizedCollectionConfig,
  language: string,
): Refusal[] => {
  const { body } = DocumentSchema.parse(document);
  return demanded.flatMap((lang): Refusal[] => {
    const gaps = findGaps(collection.flattenedFields, document, lang, language).map(
      ({ path, label, problem }) => ({
        path,
        sentence: `${label}: ${say(problem.key, language, problem.values)}`,
      }),
    );
    if (definitions[kind].body === 'required' && !hasWords(body?.[lang])) {
      gaps.push({ path: 'body', sentence: say('publish.noBody', language) });
    }
    return gaps.map(({ path, sentence }) => ({
      path,
      message: say('publish.incomplete', language, { language: nativeNames[lang], problems: sentence }),
    }));
  });
};

const readInAllLanguages = (kind: PageKind, id: number | string, req: PayloadRequest): Promise<unknown> =>
  req.payload.findByID({
    collection: definitions[kind].folder,
    id,
    depth: 0,
    draft: false,
    locale: 'all',
    overrideAccess: true,
    req: withOwnLanguage(req),
  });

/**
 * Refuses a publication that readers should not get: texts missing in a language that goes out or in the original, and what the
 * checks stop, such as people who did not consent. It looks at what was saved, in all languages, before the transaction ends; a
 * refusal takes the whole save back.
 */
export const checkPublication =
  (kind: PageKind): CollectionAfterChangeHook =>
  async ({ collection, doc, operation, req }) => {
    if (doc._status !== 'published' || doc.deletedAt || comesFromRecord(req)) return doc;
    const document =
      operation === 'create' && req.locale
        ? inAllLanguages(collection.flattenedFields, doc, req.locale)
        : await readInAllLanguages(kind, doc.id, req);
    const demanded = demandedLanguages(document);
    const refusals = [
      ...checkTexts(document, demanded, kind, collection, req.i18n.language),
      ...(await refuseByChecks(document, demanded, collection, req)),
    ];
    if (refusals.length > 0) throw new DocumentRefusedError(collection.slug, refusals, req);
    return doc;
  };
