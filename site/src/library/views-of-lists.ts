import type { PageKind } from '@kmh/content/schema';
import type { Lang } from '@kmh/content/vocabulary';
import type { NumberedFacet, NumberedType } from '../numbered-places.ts';
import type { Facet } from '../routes.ts';
import type { RecommendationItem } from './item.ts';
import type { Card, Name, NumberedLink, TopicView, Words } from './views.ts';

/** A value to browse by, as a plain link. */
export interface FilterOption extends Words {
  readonly value: string;
  readonly href: string;
  readonly count: number;
}

export interface FilterGroup<F = Facet> {
  readonly facet: F;
  readonly options: readonly FilterOption[];
}

/** What a list does not show because it is written in another language. */
export interface Elsewhere {
  readonly lang: Lang;
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly count: number;
  readonly href: string;
  /** The newest of them, at most six. */
  readonly cards: readonly Card[];
}

/** One page of a result list. */
export interface Pages {
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  readonly hrefs: readonly string[];
}

/** A browse list in one language. */
export interface ListView extends Pages {
  readonly locale: Lang;
  readonly href: string;
  /** The address below `/{locale}/`, for the `list` parameter. */
  readonly path: string;
  readonly facet?: Facet;
  readonly value?: string;
  /** What the value is called; absent for the whole library. */
  readonly label?: Name;
  /** Of a topic's list. */
  readonly topic?: TopicView;
  /** The kind it is narrowed to. */
  readonly kind?: PageKind;
  readonly cards: readonly Card[];
  readonly elsewhere: readonly Elsewhere[];
  readonly filters: readonly FilterGroup[];
  /** On the first page of the whole library: how many publications can be taken along in its language. */
  readonly carried?: number;
  /** The same list in the other languages of the site, where it has anything in it. */
  readonly languages: readonly { readonly lang: Lang; readonly href: string }[];
}

/** How it stands with a recommendation. */
export type RecommendationState = Pick<
  RecommendationItem,
  'horizon' | 'dueDate' | 'response' | 'implementation'
> & { readonly overdue: boolean };

/** A recommendation or a lesson in a list. */
export interface NumberedListItem extends NumberedLink {
  /** Only of a recommendation. */
  readonly state?: RecommendationState;
}

/** All recommendations, or all lessons, in one language; or those that have a facet's value. */
export interface NumberedListView extends Pages {
  readonly type: NumberedType;
  readonly locale: Lang;
  readonly href: string;
  /** The address below `/{locale}/{type}/`. */
  readonly path: string;
  readonly facet?: NumberedFacet;
  /** What the value is called; absent for all of them. */
  readonly label?: Words;
  readonly groups: readonly { readonly publication: Card; readonly items: readonly NumberedListItem[] }[];
  /** On the first page of all of them. */
  readonly filters: readonly FilterGroup<NumberedFacet>[];
  /** The languages in which there are any. */
  readonly languages: readonly { readonly lang: Lang; readonly href: string }[];
}

export interface HomeView {
  readonly locale: Lang;
  /** How many publications there are, in all languages. */
  readonly total: number;
  /** How many can be read in the page's own language. */
  readonly carried: number;
  readonly newest: readonly Card[];
  readonly news: readonly Card[];
  readonly events: readonly Card[];
  readonly series: readonly Card[];
  readonly filters: readonly FilterGroup[];
}
