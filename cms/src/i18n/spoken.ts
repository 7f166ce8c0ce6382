import { z } from 'zod';
import { inLanguage } from './words.ts';
import type { Words } from './words.ts';

/**
 * A label, description or name of an option as Payload asks for it: in the language of whoever reads, so that a page carries one language
 * instead of five.
 */
export interface Spoken {
  (request: { readonly i18n: { readonly language: string } }): string;
  /** The same, for our own code. */
  readonly say: (language: string) => string;
}

/** A text by what it says in a language, such as `fr`. */
export const spoken = (say: Spoken['say']): Spoken =>
  Object.assign(({ i18n }: Parameters<Spoken>[0]) => say(i18n.language), { say });

/** A text whose words are at hand in every language. */
export const spokenWords = (words: Words): Spoken => spoken((language) => inLanguage(words, language));

/** Tells our own texts from labels of Payload's. */
export const SpokenSchema = z.custom<Spoken>((value) => typeof value === 'function' && 'say' in value);

/** What a label says in a language; a name that is the same in every language, as that of a language itself is, is given as it is. */
export const sayLabel = (label: unknown, language: string): string | undefined =>
  typeof label === 'string' ? label : SpokenSchema.safeParse(label).data?.say(language);
