import type { Lang } from '@kmh/content/vocabulary';
import { wordsOf } from './fold.ts';

/* Words that stand everywhere and say nothing of what a text is about. */
const lists: Readonly<Record<Lang, string>> = {
  en: 'the of and to in for with that on by from an is are was were be been it its this these those at as or who what which how when where why not do does did has have had they their them there than then into about can all any some more',
  fr: 'le la les un une des de du et en au aux pour par avec sans sur dans que qui quoi ce cet cette ces est sont ne pas plus se sa son ses leur leurs il elle ils elles on ou comment quand dont chez vers entre même tout tous',
  es: 'el la los las un una unos unas de del y en al para por con sin sobre que qué quien quién cómo cuando se su sus lo es son no más este esta estos estas entre o e',
  ar: 'في من إلى على عن مع هذا هذه ذلك التي الذي الذين أن إن ما لا هو هي كيف كل بين أو ثم قد كان بعد قبل',
  pt: 'o os as um uma uns umas de do da dos das e em no na nos nas para por pelo pela com sem sobre que quem como quando se seu sua seus suas é são não mais este esta entre ou ao aos à às',
};

/** Words that the index leaves out, folded, each once. */
export const functionWords: readonly string[] = [...new Set(wordsOf(Object.values(lists).join(' ')))].sort();
