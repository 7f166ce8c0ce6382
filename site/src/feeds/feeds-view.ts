import { langs, type Lang } from '@kmh/content/vocabulary';
import { collate } from '../library/facets.ts';
import type { Library } from '../library/library.ts';
import type { Name } from '../library/views.ts';
import { routes, type Facet } from '../routes.ts';
import { feedLists, type FeedList } from './feed-lists.ts';

/** The lists of one language with their feeds, in groups: what is new and what is counted first, then by facet. */
export interface FeedsView {
  readonly locale: Lang;
  readonly groups: readonly {
    readonly facet?: Facet;
    /** Their names lead to their pages. */
    readonly lists: readonly (Name & { readonly href: string })[];
  }[];
  /** Where all events stand as a calendar, if there are any. */
  readonly calendar?: string;
}

const toName = ({ name: { text, lang, dir }, href }: FeedList): Name & { href: string } => ({
  text,
  lang,
  dir,
  href,
});

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
    return {
      locale,
      groups: [
        { lists: own.filter(({ facet }) => facet === undefined).map(toName) },
        ...[...byFacet].flatMap(([facet, lists]) =>
          facet === undefined
            ? []
            : {
                facet,
                lists: lists
                  .map(toName)
                  .sort((a, b) => (facet === 'kind' ? 0 : collate(locale, a.text, b.text))),
              },
        ),
      ],
      ...(hasEvents ? { calendar: routes.calendar(locale) } : {}),
    };
  });
}
