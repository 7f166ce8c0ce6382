export * from './format/bytes.ts';
export * from './format/date.ts';
export * from './format/language.ts';
export * from './format/list.ts';
export * from './format/terms.ts';
export { formatMinutes, formatMoney, formatNumber } from './format/number.ts';
export { labelled } from './labelled.ts';
export { phrases, type PhraseKey } from './phrases.ts';
export { translateTo, type Translate } from './translate.ts';
