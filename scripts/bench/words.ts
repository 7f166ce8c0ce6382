import { createRandom, type Random } from './random.ts';

/** The languages of the synthetic library, with their shares of ten documents. */
export const shares = { en: 7, fr: 2, ar: 1 } as const;
export type BenchLang = keyof typeof shares;

/* Made-up words with the letters and lengths of the language; a search index cares for nothing else. */
const syllables: Readonly<Record<BenchLang, readonly [string, ...string[]]>> = {
  en: [
    're',
    'turn',
    'com',
    'mu',
    'ni',
    'ty',
    'sup',
    'port',
    'in',
    'te',
    'gra',
    'tion',
    'lo',
    'cal',
    'work',
    'er',
    'plan',
    'ing',
    'pro',
    'ject',
    'skill',
    'land',
    'fa',
    'mi',
    'ly',
    'coun',
    'sel',
    'health',
    'mar',
    'ket',
  ],
  fr: [
    'ré',
    'in',
    'té',
    'gra',
    'tion',
    're',
    'tour',
    'com',
    'mu',
    'nau',
    'té',
    'sou',
    'tien',
    'lo',
    'cal',
    'pro',
    'jet',
    'é',
    'co',
    'no',
    'mie',
    'san',
    'té',
    'fa',
    'mille',
    'mar',
    'ché',
    'ac',
    'cueil',
    'çon',
  ],
  ar: [
    'عا',
    'ئد',
    'مج',
    'تمع',
    'دعم',
    'عمل',
    'مش',
    'روع',
    'تد',
    'ريب',
    'صح',
    'ة',
    'سو',
    'ق',
    'أر',
    'ض',
    'أس',
    'رة',
    'تخ',
    'طيط',
    'محل',
    'ي',
    'مع',
    'رفة',
    'تق',
    'ييم',
  ],
};
const little: Readonly<Record<BenchLang, readonly [string, ...string[]]>> = {
  en: ['the', 'of', 'and', 'to', 'in', 'a', 'for', 'with', 'that', 'on', 'by', 'from'],
  fr: ['le', 'la', 'de', 'et', 'à', 'les', 'des', 'en', 'pour', 'avec', 'que', 'sur'],
  ar: ['في', 'من', 'إلى', 'على', 'مع', 'عن', 'هذا', 'التي', 'بعد', 'قبل'],
};

const vocabularySize = 6_000;

function createVocabulary(lang: BenchLang): readonly string[] {
  const random = createRandom(lang.charCodeAt(0));
  return Array.from({ length: vocabularySize }, () =>
    Array.from({ length: 1 + random.below(3) + random.below(2) }, () => random.pick(syllables[lang])).join(
      '',
    ),
  );
}
const vocabularies = new Map<BenchLang, readonly string[]>();

/** Words of a language; few of them are frequent and many are rare, as in real texts. */
export function words(random: Random, lang: BenchLang, count: number): string[] {
  const vocabulary = vocabularies.get(lang) ?? createVocabulary(lang);
  vocabularies.set(lang, vocabulary);
  return Array.from({ length: count }, () => {
    if (random.chance(0.35)) return random.pick(little[lang]);
    return vocabulary[Math.floor(vocabularySize * random.next() ** 2.5)] ?? '';
  });
}

const capitalise = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** A sentence with a full stop. */
export const sentence = (random: Random, lang: BenchLang, count: number): string =>
  `${capitalise(words(random, lang, count).join(' '))}.`;

/** A title without a full stop. */
export const title = (random: Random, lang: BenchLang, count: number): string =>
  capitalise(words(random, lang, count).join(' '));

/** Sentences until there are about `count` words. */
export const prose = (random: Random, lang: BenchLang, count: number): string => {
  const sentences: string[] = [];
  for (let left = count; left > 0; left -= 14)
    sentences.push(sentence(random, lang, Math.min(left, 14) + random.below(5)));
  return sentences.join(' ');
};
