import { langs, type Lang } from '@kmh/content/vocabulary';
import type { Library } from '../library/library.ts';
import { routes, type Facet } from '../routes.ts';
import { feedLists, type FeedList } from './feed-lists.ts';

/** The lists of one language with their feeds, in groups: what is new and what is counted first, then by facet. */
export interface FeedsView {
  readonly locale: Lang;
  readonly groups: readonly {
    readonly facet?: Facet;
    readonly lists: readonly { readonly name: string; readonly href: string }[];
  }[];
  /** Where all events stand as a calendar, if there are any. */
  readonly calendar?: string;
}

const toLink = ({ name, href }: FeedList) => ({ name, href });

/** The pages that lead to all feeds. */
export function feedsViews(library: Library): FeedsView[] {
  const all = feedLists(library);
  return langs.map((locale) => {
    const own = all.filter(({ lang }) => lang === locale);
    const byFacet = Map.groupBy(
      own.filter((list) => list.facet !== undefined),
      ({ facet }) => facet,
    );
    const hasEvents = own.some(({ href }) => href === routes.list(locale, { facet: 'kind', value: 'event' }));
    const collator = new Intl.Collator(locale);
    return {
      locale,
      groups: [
        { lists: own.filter(({ facet }) => facet === undefined).map(toLink) },
        ...[...byFacet].flatMap(([facet, lists]) =>
          facet === undefined
            ? []
            : {
                facet,
                lists: lists
                  .map(toLink)
                  .sort((a, b) => (facet === 'kind' ? 0 : collator.compare(a.name, b.name))),
              },
        ),
      ],
      ...(hasEvents ? { calendar: routes.calendar(locale) } : {}),
    };
  });
}
