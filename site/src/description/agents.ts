import type { Lang } from '@kmh/content/vocabulary';
import type { EntryRef } from '../library/item.ts';
import type { Library } from '../library/library.ts';
import { authorityName } from '../library/names.ts';
import { routes } from '../routes.ts';
import type { DescribedAgent } from './description.ts';
import { partName } from './person-name.ts';

/** Makes a path of the site a full address. */
export type ToAddress = (path: string) => string;

const isRef = (value: string): value is EntryRef => value.includes('/');

/** A person or an organisation by `folder/slug`; undefined when the record does not hold it. */
export function describeAgent(
  library: Library,
  ref: string,
  lang: Lang,
  toAddress: ToAddress,
): DescribedAgent | undefined {
  const agent = isRef(ref) ? library.authorities.get(ref) : undefined;
  if (agent?.kind === 'person') {
    const { displayName, orcid } = agent.facts;
    return {
      type: 'person',
      name: displayName,
      lang,
      ...partName(displayName),
      address: toAddress(routes.agent(lang, 'person', agent.slug)),
      identifier: orcid && `https://orcid.org/${orcid}`,
    };
  }
  if (agent?.kind !== 'organisation') return undefined;
  const { text, short, lang: own } = authorityName(agent, lang);
  const { ror } = agent.facts;
  return {
    type: 'organisation',
    name: text,
    lang: own,
    short,
    address: toAddress(routes.agent(lang, 'organisation', agent.slug)),
    identifier: ror,
  };
}

/** Agents in their order; those that the record does not hold are left out. */
export const describeAgents = (
  library: Library,
  refs: readonly string[],
  lang: Lang,
  toAddress: ToAddress,
): DescribedAgent[] => refs.flatMap((ref) => describeAgent(library, ref, lang, toAddress) ?? []);
