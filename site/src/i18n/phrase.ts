import type { Lang } from '@kmh/content/vocabulary';

/** The plural forms that every language of the interface needs (Unicode CLDR, cardinal numbers in daily use). */
interface PluralForms {
  readonly en: 'one' | 'other';
  readonly fr: 'one' | 'other';
  readonly es: 'one' | 'other';
  readonly ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
  readonly pt: 'one' | 'other';
}

/** A text of the interface in every language, with `{name}` where a value goes. */
export type Phrase = Readonly<Record<Lang, string>> & {
  /** For translators: where it stands and what it does. */
  readonly note: string;
};

/** A text that changes with a number; `{count}` stands for the number and may be left out where words say it better. */
export type CountedPhrase = { readonly [L in Lang]: Readonly<Record<PluralForms[L], string>> } & {
  readonly note: string;
};

/** Keys are `component.element`. */
type PhraseKey = `${string}.${string}`;

/** Returns its argument with the narrowest type, so that a missing language or plural form is a type error. */
export const definePhrases = <const Phrases extends Record<PhraseKey, Phrase | CountedPhrase>>(
  phrases: Phrases,
): Phrases => phrases;

/** The names of the values that a text asks for. */
export type ValuesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ValuesIn<Rest>
  : never;
