import { countryName, dirOf, type Country, type Lang } from '@kmh/content/vocabulary';
import type { Name } from '../../library/index.ts';
import { routes } from '../../routes.ts';

/** Countries, each leading to its list. */
export const countryNames = (codes: readonly Country[], lang: Lang): Name[] =>
  codes.map((code) => ({
    text: countryName(code, lang),
    lang,
    dir: dirOf(lang),
    href: routes.list(lang, { facet: 'country', value: code }),
  }));
