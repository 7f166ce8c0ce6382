import { countryPlaces, type Country } from '@kmh/content/vocabulary';

/** The size of a cover in its own units. */
export const coverSize = { width: 320, height: 180 } as const;

/** Room kept between the countries and the edge, for the rings around the first of them. */
const margin = 46;
/** The closest look: at most this many degrees of latitude are spread over the height. */
const leastDegrees = 34;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Longitudes moved by whole turns so that they lie as close together as they can: Fiji is near Samoa. */
export function unwrapLongitudes(longitudes: readonly number[]): number[] {
  const sorted = longitudes.toSorted((a, b) => a - b);
  let widest = { gap: 0, after: -Infinity };
  sorted.forEach((longitude, index) => {
    const next = sorted[index + 1] ?? (sorted[0] ?? longitude) + 360;
    const gap = next - longitude;
    const wraps = index === sorted.length - 1;
    if (gap > widest.gap) widest = { gap, after: wraps ? Infinity : longitude };
  });
  return longitudes.map((longitude) => (longitude > widest.after ? longitude - 360 : longitude));
}

const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
const span = (values: readonly number[]) => Math.max(...values) - Math.min(...values);

/** Where countries lie on a cover: at their real place, as large as the cover allows. */
export function placeCountries(countries: readonly Country[]): Point[] {
  if (countries.length === 0) return [];
  const latitudes = countries.map((code) => countryPlaces[code][0]);
  const latitude = middle(latitudes);
  // A degree of longitude is shorter away from the equator.
  const shrink = Math.max(0.3, Math.cos((latitude * Math.PI) / 180));
  const longitudes = unwrapLongitudes(countries.map((code) => countryPlaces[code][1])).map(
    (longitude) => longitude * shrink,
  );
  const longitude = middle(longitudes);
  const { width, height } = coverSize;
  const scale = Math.min(
    height / leastDegrees,
    (height - 2 * margin) / (span(latitudes) || 1),
    (width - 2 * margin) / (span(longitudes) || 1),
  );
  return countries.map((_, index) => ({
    x: Math.round(width / 2 + ((longitudes[index] ?? longitude) - longitude) * scale),
    y: Math.round(height / 2 - ((latitudes[index] ?? latitude) - latitude) * scale),
  }));
}
