import type { Lang } from '@kmh/content/vocabulary';
import { formatNumber } from './format/number.ts';
import type { ValuesIn } from './phrase.ts';
import { phrases, type PhraseKey } from './phrases.ts';

type Phrases = typeof phrases;
/** A text as its English form gives it: one string, or one for each plural form. */
type English<Key extends PhraseKey> = Phrases[Key]['en'];
type TextOf<Form> = Form extends string ? Form : Form extends { readonly other: infer Other } ? Other : never;
type CountedKey = { [Key in PhraseKey]: English<Key> extends string ? never : Key }[PhraseKey];
type NamesIn<Key extends PhraseKey> =
  | (TextOf<English<Key>> extends infer Text extends string ? ValuesIn<Text> : never)
  | (Key extends CountedKey ? 'count' : never);
type Values<Key extends PhraseKey> = {
  readonly [Name in NamesIn<Key>]: Name extends 'count' ? number : string;
};

/** Gives a text of the interface in one language; which values it asks for follows from the text itself. */
export type Translate = <Key extends PhraseKey>(
  key: Key,
  ...values: [NamesIn<Key>] extends [never] ? [] : [Values<Key>]
) => string;

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

const pluralForm = (forms: Forms, rules: Intl.PluralRules, count: number): string =>
  forms[rules.select(count)] ?? forms.other;

const fill = (text: string, values: Readonly<Record<string, string | number>>, lang: Lang): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? formatNumber(value, lang) : value;
  });

function createTranslate(lang: Lang): Translate {
  const rules = new Intl.PluralRules(lang);
  return (key, ...[values]) => {
    const phrase: string | Forms = phrases[key][lang];
    if (typeof phrase === 'string' && values === undefined) return phrase;
    const given: Readonly<Record<string, string | number>> = values ?? {};
    if (typeof phrase === 'string') return fill(phrase, given, lang);
    return fill(pluralForm(phrase, rules, Number(given['count'])), given, lang);
  };
}

const known = new Map<Lang, Translate>();

/** The interface texts of a language. */
export function translateTo(lang: Lang): Translate {
  const translate = known.get(lang) ?? createTranslate(lang);
  known.set(lang, translate);
  return translate;
}
