/** Endings of number and gender, in the order in which they come off, for folded words of English, French, Spanish and Portuguese. */
const latin: readonly (readonly [RegExp, string])[] = [
  [/eaux$/, 'eau'],
  [/aux$/, 'al'],
  [/oes$/, 'ao'],
  [/([ae])is$/, '$1l'],
  [/(?<=...)(?<![sui])s$/, ''],
  [/ie$/, 'y'],
  [/(?<=....)(?<!e)[aeo]$/, ''],
];
/** Arabic: sound plurals, duals, feminine and pronouns. */
const arabic = /(?<=...)(?:ات|ون|ين|ان|يه|ها|هم|ه|ي|ا)$/;

/**
 * What a folded word shares with its plural and its feminine: “policies” and “policy”, “retornada” and “retornados”, “عائدون” and “عائدين”. It
 * is compared, never shown. Light on purpose: what it joins wrongly would be found by everybody who means something else.
 */
export const stem = (word: string): string =>
  word.length < 4 || /\d/.test(word)
    ? word
    : arabic.test(word)
      ? word.replace(arabic, '')
      : latin.reduce((rest, [ending, other]) => rest.replace(ending, other), word);
