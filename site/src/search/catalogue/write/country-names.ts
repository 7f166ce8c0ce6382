import { langs, type Country } from '@kmh/content/vocabulary';

/* What people also call a country, where Unicode's data has another name or the country changed its own. */
const everyday: Readonly<Partial<Record<Country, readonly string[]>>> = {
  AE: ['UAE', 'Emirates', 'Émirats', 'Emiratos', 'الإمارات'],
  BD: ['Bangladeche', 'بنغلادش', 'بنجلاديش'],
  CD: ['DRC', 'RDC', 'Congo-Kinshasa', 'Zaire'],
  CI: ['Ivory Coast', 'Costa de Marfil', 'Costa do Marfim', 'ساحل العاج'],
  CV: ['Cape Verde', 'Cabo Verde'],
  GB: ['UK', 'Great Britain', 'Royaume-Uni', 'Reino Unido', 'بريطانيا'],
  GE: ['جورجيا', 'كرجستان'],
  MM: ['Burma', 'Birmanie', 'Birmania', 'Birmânia'],
  MZ: ['موزمبيق'],
  SZ: ['Swaziland', 'Suazilandia', 'Suazilândia'],
  US: ['USA', 'États-Unis', 'EE. UU.', 'EUA', 'أمريكا'],
};

/* Portuguese has two sets of names. */
const displayNames = [...langs, 'pt-PT'].flatMap((lang) =>
  (['long', 'short'] as const).map((style) => new Intl.DisplayNames([lang], { type: 'region', style })),
);

/** All names under which a country may be looked for, in every language of the site, each once. */
export const countryNames = (code: Country): string[] => [
  ...new Set([...displayNames.flatMap((names) => names.of(code) ?? []), ...(everyday[code] ?? [])]),
];
