import { pageKinds } from '@kmh/content/schema';
import type { Lang } from '@kmh/content/vocabulary';
import { translateTo } from '../../i18n/index.ts';
import type { FilterOption, ListView } from '../../library/index.ts';
import type { NumberedFacet } from '../../numbered-places.ts';
import type { Facet } from '../../routes.ts';
import { kindNames } from './kind-names.ts';

const kindOf = (value: string | undefined) => pageKinds.find((kind) => kind === value);

/** What a list is called: "Library", "Evaluation briefs", "Malawi"; and the kind to which "Malawi: Evaluation briefs" keeps. */
export function listName({ locale, facet, value, label, kind }: ListView): { name: string; kind?: string } {
  const ofKind = facet === 'kind' ? kindOf(value) : undefined;
  if (ofKind !== undefined) return { name: kindNames(ofKind, locale) };
  const name = label?.text ?? translateTo(locale)('header.library');
  return { name, ...(kind === undefined ? {} : { kind: kindNames(kind, locale) }) };
}

/** What a link that narrows a list says; kinds are named in the plural. */
export function optionText(facet: Facet | NumberedFacet, { value, text }: FilterOption, lang: Lang): string {
  const kind = facet === 'kind' ? kindOf(value) : undefined;
  return kind === undefined ? text : kindNames(kind, lang);
}
