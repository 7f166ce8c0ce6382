import { langs } from '@kmh/content/vocabulary';
import type { PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { goesOut, readLanguageStates } from '../fields/language-states.ts';
import type { Counted, TranslationLine, TranslationToDo } from './dashboard-facts.ts';
import { findPages, SHOWN } from './find-pages.ts';

const DocumentSchema = z.object({ originalLanguage: z.enum(langs).nullish().catch(undefined) });

/** In which order there is something to do: readers are misled by what is behind, and wait for what is begun. */
const ORDER = ['behind', 'begun', 'missing'] as const;

/**
 * What is to be done so that readers have a publication in every language.
 *
 * @param document its languages with their states, and its original language
 * @returns what is behind its original, then what is begun, then what is missing; nothing while the original itself is not out
 */
export function translationsToDo(document: unknown): TranslationToDo[] {
  const states = readLanguageStates(document);
  const original = DocumentSchema.parse(document).originalLanguage ?? 'en';
  if (states === undefined || !goesOut(states[original])) return [];
  const found = langs.flatMap((lang): TranslationToDo[] => {
    const state = states[lang];
    if (lang === original || state === 'published' || state === 'approved') return [];
    if (state === 'stale') return [{ lang, is: 'behind' }];
    return [{ lang, is: state === 'missing' ? 'missing' : 'begun' }];
  });
  return found.toSorted((one, other) => ORDER.indexOf(one.is) - ORDER.indexOf(other.is));
}

const isOut = { _status: { equals: 'published' } };
const anyState = (states: readonly (string | null)[]): Where => ({
  or: langs.map((lang) => ({ [`languages.${lang}.state`]: { in: [...states] } })),
});

/** Publications that readers do not have in every language; those behind their original first, then the newest. */
export async function findTranslationsToDo(req: PayloadRequest): Promise<Counted<TranslationLine>> {
  const common = { sort: '-updatedAt', fields: ['languages'] };
  const [behind, open] = await Promise.all([
    findPages(req, { ...common, where: { and: [isOut, anyState(['stale'])] } }),
    findPages(req, {
      ...common,
      where: { and: [isOut, anyState(['stale', 'missing', 'draft', 'in-review'])] },
    }),
  ]);
  const newest = [behind, open].flatMap(({ first }) =>
    first.toSorted((one, other) => other.updatedAt - one.updatedAt),
  );
  const pages = [...new Map(newest.map((page) => [page.document, page])).values()];
  const lines = pages.flatMap(({ document, title, values }): TranslationLine[] => {
    const toDo = translationsToDo(values);
    const [next] = toDo;
    return next === undefined ? [] : [{ document, title, lang: next.lang, toDo }];
  });
  return { total: open.total, first: lines.slice(0, SHOWN) };
}
