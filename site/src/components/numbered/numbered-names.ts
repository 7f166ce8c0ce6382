import type { Lang } from '@kmh/content/vocabulary';
import { translateTo } from '../../i18n/index.ts';
import type { NumberedType } from '../../library/index.ts';

/** "Recommendation 3", "Lesson 1". */
export const numberedName = (type: NumberedType, number: number, lang: Lang): string =>
  translateTo(lang)(`${type}.one`, { number: String(number) });
