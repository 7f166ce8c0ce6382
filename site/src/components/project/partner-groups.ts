import type { Facts } from '@kmh/content/schema';
import { countryName, partnerRoles, type Lang } from '@kmh/content/vocabulary';
import type { EntryRef, Name } from '../../library/index.ts';
import { named } from '../publication/named.ts';

export interface PartnerGroup {
  readonly title: string;
  readonly partners: readonly { readonly name: Name; readonly role: string }[];
}

/**
 * A project's partners by country, in the record's order; those that belong to no country come last.
 *
 * @param elsewhere heading of those
 */
export function partnerGroups(
  partners: Facts<'project'>['partners'],
  names: Readonly<Record<EntryRef, Name>>,
  lang: Lang,
  elsewhere: string,
): PartnerGroup[] {
  const countries = [...new Set(partners.map(({ country }) => country))];
  const places = [...countries.filter((country) => country !== undefined), undefined];
  return places
    .map((place) => ({
      title: place === undefined ? elsewhere : countryName(place, lang),
      partners: partners
        .filter(({ country }) => country === place)
        .flatMap(({ organisation, role }) =>
          named(names, [`organisations/${organisation}`]).map((name) => ({
            name,
            role: partnerRoles.label(role, lang),
          })),
        ),
    }))
    .filter((group) => group.partners.length > 0);
}
