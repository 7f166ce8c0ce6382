import type { Facts, Texts } from '@kmh/content/schema';
import type { Country } from '@kmh/content/vocabulary';

interface CountryPlaces {
  readonly country: Country;
  readonly areas: readonly string[];
}

/** Where an initiative took place: its countries, each with the areas that are named. */
export function placesByCountry(
  { countries, locations }: Pick<Facts<'factsheet'>, 'countries' | 'locations'>,
  texts: Texts<'factsheet'>['locations'],
): CountryPlaces[] {
  const all = new Set([...locations.map(({ country }) => country), ...countries]);
  return [...all].map((country) => ({
    country,
    areas: locations.flatMap((location) => {
      const area = texts[location.id]?.area;
      return location.country !== country || area === undefined ? [] : [area];
    }),
  }));
}
