import type { Lang } from '@kmh/content/vocabulary';
import { translateTo } from './translate.ts';

/** Two names in a line, the wider first: "Malawi: Evaluation briefs", in French "Malawi : Notes d’évaluation". */
export const labelled = (label: string, text: string, lang: Lang): string =>
  `${translateTo(lang)('text.label', { label })} ${text}`;
