import type { Country } from '@kmh/content/vocabulary';

interface Place {
  /** ISO 3166-1 numeric code, by which the atlas knows the country. */
  readonly numeric: string;
  /** Where its mark stands, near the middle of the country. */
  readonly latitude: number;
  readonly longitude: number;
}

/** The countries that pictures mark. */
export const places = {
  AF: { numeric: '004', latitude: 34.1, longitude: 65.8 },
  BD: { numeric: '050', latitude: 24, longitude: 90.2 },
  ET: { numeric: '231', latitude: 8.9, longitude: 39.4 },
  GE: { numeric: '268', latitude: 42.1, longitude: 43.6 },
  GH: { numeric: '288', latitude: 7.6, longitude: -1.2 },
  IQ: { numeric: '368', latitude: 33.2, longitude: 43.6 },
  MW: { numeric: '454', latitude: -13.4, longitude: 33.9 },
  MZ: { numeric: '508', latitude: -18.4, longitude: 35.6 },
  NE: { numeric: '562', latitude: 16.6, longitude: 8.6 },
  NP: { numeric: '524', latitude: 28.2, longitude: 83.9 },
  PK: { numeric: '586', latitude: 29.3, longitude: 69.9 },
  SN: { numeric: '686', latitude: 14.5, longitude: -14.5 },
  SV: { numeric: '222', latitude: 13.7, longitude: -88.9 },
  TJ: { numeric: '762', latitude: 38.6, longitude: 71 },
  ZA: { numeric: '710', latitude: -28.2, longitude: 26.2 },
} as const satisfies Partial<Record<Country, Place>>;

export type MarkedCountry = keyof typeof places;
