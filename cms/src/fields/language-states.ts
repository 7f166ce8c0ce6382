import { langs } from '@kmh/content/vocabulary';
import type { Lang } from '@kmh/content/vocabulary';
import { z } from 'zod';

/** What stands between an idea of a translation and its readers, in this order. */
export const LANGUAGE_STATES = ['missing', 'draft', 'in-review', 'approved', 'published', 'stale'] as const;
export type LanguageState = (typeof LANGUAGE_STATES)[number];

const stateOfOne = z.object({ state: z.enum(LANGUAGE_STATES).nullish() }).nullish();
const LanguagesSchema = z.object({ languages: z.partialRecord(z.enum(langs), stateOfOne).nullish() });

/** The state of each language of a document; `undefined` for a document that has no languages of its own. */
export const readLanguageStates = (data: unknown): Record<Lang, LanguageState> | undefined => {
  const parsed = LanguagesSchema.safeParse(data);
  const languages = parsed.data?.languages;
  if (!languages) return undefined;
  const stateOf = (lang: Lang): LanguageState => languages[lang]?.state ?? 'missing';
  return { en: stateOf('en'), fr: stateOf('fr'), es: stateOf('es'), ar: stateOf('ar'), pt: stateOf('pt') };
};

/** True for a language that goes out at the next publication, or is out. */
export const goesOut = (state: LanguageState): boolean =>
  state === 'approved' || state === 'published' || state === 'stale';

/**
 * Tells whether the texts of a language must be complete now. Of a document with languages, those that go out; of
 * one without (organisations, pictures), the language it is first written in.
 */
export const isLanguageDemanded = (
  data: unknown,
  locale: string | null | undefined,
  operation: string | undefined,
): boolean => {
  const states = readLanguageStates(data);
  if (!states) return operation === 'create';
  const lang = langs.find((known) => known === locale);
  return lang !== undefined && goesOut(states[lang]);
};
