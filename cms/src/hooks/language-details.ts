import { langs } from '@kmh/content/vocabulary';
import type { Lang } from '@kmh/content/vocabulary';
import { z } from 'zod';
import { LANGUAGE_STATES } from '../fields/language-states.ts';

const DetailsSchema = z.object({
  state: z
    .enum(LANGUAGE_STATES)
    .nullish()
    .transform((state) => state ?? 'missing'),
  translatedFrom: z
    .number()
    .nullish()
    .transform((version) => version ?? null),
  reviewedBy: z
    .string()
    .nullish()
    .transform((role) => role ?? null),
});

/** What a document keeps of one of its languages. */
export type LanguageDetails = z.output<typeof DetailsSchema>;

const DocumentSchema = z.object({ languages: z.record(z.string(), z.unknown()).nullish() });

/** What a document keeps of each of its languages; a language that was never touched is missing. */
export const readLanguageDetails = (data: unknown): Record<Lang, LanguageDetails> => {
  const languages = DocumentSchema.safeParse(data).data?.languages ?? {};
  const one = (lang: Lang): LanguageDetails => DetailsSchema.parse(languages[lang] ?? {});
  return { en: one('en'), fr: one('fr'), es: one('es'), ar: one('ar'), pt: one('pt') };
};

/** Applies a change to each language and returns the data with it. */
export const changeLanguages = <Data extends object>(
  data: Data,
  change: (lang: Lang, details: LanguageDetails) => LanguageDetails,
): Data => {
  const details = readLanguageDetails(data);
  return { ...data, languages: Object.fromEntries(langs.map((lang) => [lang, change(lang, details[lang])])) };
};
