import type { AnyEntry, Body } from '@kmh/content/entry';
import { langs, type Lang } from '@kmh/content/vocabulary';
import { z } from 'zod';

/** What the CMS knows of one language of a document. */
const LanguageSchema = z.object({
  state: z.enum(['missing', 'draft', 'in-review', 'approved', 'published', 'stale']).nullish(),
  translatedFrom: z.int().nullish(),
  reviewedBy: z.string().nullish(),
});
type Language = z.output<typeof LanguageSchema>;

const LanguagesSchema = z.record(z.string(), LanguageSchema.nullish()).nullish();

/** What becomes of a language when its document is written to the record. */
export interface LanguagePlan {
  /** Written anew, with what the record says of them. */
  readonly written: readonly { readonly lang: Lang; readonly state: Readonly<Record<string, unknown>> }[];
  /** Being worked on: what the record has of them, if anything, stays as it is. */
  readonly kept: readonly Lang[];
}

const recordOf = ({ state, translatedFrom, reviewedBy }: Language): Record<string, unknown> => ({
  state,
  ...(typeof translatedFrom === 'number' ? { translatedFrom } : {}),
  ...(typeof reviewedBy === 'string' && reviewedBy !== '' ? { reviewedBy } : {}),
});

/** Sorts the languages of a document by what its sign-off says of each; a missing language is in neither list. */
export function planLanguages(languages: unknown): LanguagePlan {
  const states = LanguagesSchema.parse(languages) ?? {};
  const isPublic = ({ state }: Language) => state === 'published' || state === 'stale';
  const known = langs.flatMap((lang) => {
    const language = states[lang];
    return language ? [{ lang, language }] : [];
  });
  return {
    written: known.flatMap(({ lang, language }) =>
      isPublic(language) ? [{ lang, state: recordOf(language) }] : [],
    ),
    kept: known.flatMap(({ lang, language }) =>
      isPublic(language) || (language.state ?? 'missing') === 'missing' ? [] : [lang],
    ),
  };
}

/** One language of an entry as it was published. */
export interface KeptLanguage {
  readonly texts: Readonly<Record<string, unknown>>;
  readonly body?: Body | undefined;
  /** What the record says of it. */
  readonly state: unknown;
}
export type KeptLanguages = Readonly<Partial<Record<Lang, KeptLanguage>>>;

/** The languages of an entry of the record, to be kept while they are being worked on. */
export function keepLanguages(entry: AnyEntry): KeptLanguages {
  const states: Readonly<Record<string, unknown>> = 'languages' in entry.facts ? entry.facts.languages : {};
  return Object.fromEntries(
    langs.flatMap((lang) => {
      const translation = entry.translations[lang];
      return translation === undefined ? [] : [[lang, { ...translation, state: states[lang] }]];
    }),
  );
}
