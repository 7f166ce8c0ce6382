import { countryName, dirOf, langs, type Lang } from '@kmh/content/vocabulary';
import { routes } from '../routes.ts';
import type { Authority } from './authority.ts';
import { toCard } from './cards.ts';
import { toMediaView } from './documents.ts';
import { isInLibrary } from './facets.ts';
import type { EntryRef, Item } from './item.ts';
import { groupBy, refOf, type Library } from './library.ts';
import { nameOf } from './names.ts';
import { pagesOf } from './pages.ts';
import type { AgentFacts, AgentView, Name } from './views.ts';

type Agent = Extract<Authority, { kind: 'organisation' | 'person' }>;

/** How many of the entries that name an agent a page holds. */
const cardsOnAPage = 30;
/** How many entries in other languages it shows beside those. */
const cardsElsewhere = 6;

const isAgent = (authority: Authority): authority is Agent =>
  authority.kind === 'organisation' || authority.kind === 'person';

const orcidUrl = (orcid: string) => `https://orcid.org/${orcid}`;

/** The organisations to which an agent belongs, as their folder names. */
const ownersOf = ({ kind, facts }: Agent): readonly string[] =>
  kind === 'person' ? facts.affiliations : facts.partOf === undefined ? [] : [facts.partOf];

function factsOf(library: Library, agent: Agent, members: readonly Agent[], locale: Lang): AgentFacts {
  const named = (refs: readonly EntryRef[]): Name[] =>
    refs.flatMap((ref) => {
      const name = nameOf(library, ref, locale);
      return name === undefined ? [] : [name];
    });
  const partOf = named(ownersOf(agent).map((slug): EntryRef => `organisations/${slug}`));
  const parts = named(members.map(refOf));
  if (agent.kind === 'person') {
    const { orcid } = agent.facts;
    return { links: orcid === undefined ? [] : [orcidUrl(orcid)], partOf, parts };
  }
  const { type, country, url, ror, logo } = agent.facts;
  const picture = logo === undefined ? undefined : library.authorities.get(`media/${logo}`);
  return {
    organisationType: type,
    ...(picture?.kind === 'media' ? { logo: toMediaView(picture, locale) } : {}),
    ...(country === undefined
      ? {}
      : {
          country: {
            code: country,
            name: countryName(country, locale),
            // A country without a publication has no list to lead to.
            ...(library.items.some((item) => isInLibrary(item) && item.countries.includes(country))
              ? { href: routes.list(locale, { facet: 'country', value: country }) }
              : {}),
          },
        }),
    links: [url, ror].filter((link) => link !== undefined),
    partOf,
    parts,
  };
}

function viewsOf(
  library: Library,
  agent: Agent,
  items: readonly Item[],
  members: readonly Agent[],
  locale: Lang,
): AgentView[] {
  const { kind, slug } = agent;
  const name = nameOf(library, refOf(agent), locale);
  if (name === undefined) return [];
  const facts = factsOf(library, agent, members, locale);
  const languages = langs.map((lang) => ({ lang, href: routes.agent(lang, kind, slug) }));
  const here = items.filter((item) => item.texts[locale] !== undefined);
  const elsewhere = items.filter((item) => item.texts[locale] === undefined).slice(0, cardsElsewhere);
  return pagesOf([...here, ...elsewhere], cardsOnAPage, (page) => routes.agent(locale, kind, slug, page)).map(
    ({ values, ...pages }) => ({
      ...pages,
      kind,
      locale,
      dir: dirOf(locale),
      path: pages.page === 1 ? slug : `${slug}/page/${pages.page}`,
      name,
      facts,
      cards: values.map((item) => toCard(library, item, locale)),
      languages,
    }),
  );
}

/** The pages of all organisations, or all people, in every language of the site; what names them, newest first. */
export function agentViews(library: Library, kind: Agent['kind']): AgentView[] {
  const agents = [...library.authorities.values()].filter(isAgent);
  const namedIn = groupBy(library.items, ({ references }) => references);
  const membersOf = groupBy(agents, (agent) => ownersOf(agent).map((slug) => `organisations/${slug}`));
  return agents
    .filter((agent) => agent.kind === kind)
    .flatMap((agent) => {
      const ref = refOf(agent);
      return langs.flatMap((locale) =>
        viewsOf(library, agent, namedIn.get(ref) ?? [], membersOf.get(ref) ?? [], locale),
      );
    });
}
