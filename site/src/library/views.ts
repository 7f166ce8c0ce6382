import type { Facts, PageKind, Slug } from '@kmh/content/schema';
import type {
  Country,
  Lang,
  Level,
  Lifecycle,
  OrganisationType,
  PracticeStage,
  RelationType,
} from '@kmh/content/vocabulary';
import type { Description } from '../description/description.ts';
import type { NumberedFacet, NumberedType } from '../numbered-places.ts';
import type { Facet } from '../routes.ts';
import type { EntryRef, RecommendationItem } from './item.ts';

/*
 * Views are plain data: all that one page shows, apart from the long texts and the body, which are named by the digest
 * in `content`. A page's cache key is the digest of its view.
 */

/** Words with their language, for `lang` and `dir`. */
export interface Words {
  readonly text: string;
  readonly lang: Lang;
  readonly dir: 'ltr' | 'rtl';
}

/** What an entry is called, and where it is found. */
export interface Name extends Words {
  readonly href?: string;
  /** An organisation's acronym. */
  readonly short?: string;
}

/** What a cover is drawn from. */
export interface CoverData {
  readonly countries: readonly Country[];
  readonly levels: readonly Level[];
  readonly issueNumber?: number;
  /** The whole world is meant. */
  readonly global: boolean;
}

/** A language in which something can be read. */
export interface LanguageLink {
  readonly lang: Lang;
  /** The language's name in itself. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly href: string;
  readonly state: 'published' | 'stale';
  /** It is the page's own language. */
  readonly current: boolean;
}

export interface CountryLink {
  readonly code: Country;
  readonly name: string;
  readonly href: string;
}

/** An entry in a list. Its words are in `lang`, which differs from the page's where it is not translated. */
export interface Card {
  readonly kind: PageKind;
  readonly slug: Slug;
  readonly href: string;
  readonly lang: Lang;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly subtitle?: string;
  readonly summary: string;
  /** A day, month or year; a project may have none. */
  readonly date?: string;
  readonly countries: readonly CountryLink[];
  readonly topics: readonly Slug[];
  readonly languages: readonly LanguageLink[];
  readonly lifecycle: Lifecycle;
  readonly sample: boolean;
  readonly practiceStage?: PracticeStage;
  readonly series?: Name & { readonly issueNumber?: number };
  readonly cover: CoverData;
}

/** A file to take along. */
export interface DocumentView extends Words {
  readonly href: string;
  readonly language: Lang;
  readonly mime: string;
  readonly bytes: number;
  readonly pages?: number;
  readonly tagged?: boolean;
  /** It is kept elsewhere. */
  readonly external: boolean;
}

/** A picture in its sizes. */
export interface MediaView {
  readonly hash: string;
  readonly width: number;
  readonly height: number;
  /** Empty for a decorative picture. */
  readonly alt: string;
  readonly lang: Lang;
  readonly caption?: string;
  readonly credit: string;
  readonly focalPoint: { readonly x: number; readonly y: number };
  /** One source a format, best format first; each from small to large. */
  readonly sources: readonly {
    readonly mime: string;
    readonly files: readonly { readonly href: string; readonly width: number; readonly bytes: number }[];
  }[];
}

/** Names a page's long texts and body in the body cache. */
export interface ContentRef {
  readonly digest: string;
  /** Where the permanent addresses in the body lead on this page: by permalink id. */
  readonly links: Readonly<Record<string, string>>;
}

export interface NumberedLink extends Words {
  readonly id: string;
  readonly number: number;
  readonly href: string;
}

export interface RecommendationView extends NumberedLink {
  readonly facts: RecommendationItem;
}

/** A page of an entry in one language. */
export interface PageView<K extends PageKind = PageKind> {
  readonly kind: K;
  readonly locale: Lang;
  readonly dir: 'ltr' | 'rtl';
  readonly href: string;
  readonly permalink: string;
  readonly card: Card;
  /** What its head says to programs, and how it is cited. */
  readonly description: Description;
  readonly translations: readonly LanguageLink[];
  /** The languages of the site in which it cannot be read. */
  readonly missing: readonly Lang[];
  /** What every entry in the facts is called: `names['organisations/iom']`. */
  readonly names: Readonly<Record<EntryRef, Name>>;
  readonly documents: Readonly<Record<Slug, DocumentView>>;
  readonly media: Readonly<Record<Slug, MediaView>>;
  /** The series it belongs to, and its neighbours there. */
  readonly series?: Name & {
    readonly issueNumber?: number;
    readonly previous?: Card;
    readonly next?: Card;
  };
  /** Entries it names, and entries that name it, with the relation seen from here. */
  readonly related: readonly { readonly relation: RelationType; readonly card: Card }[];
  /** A series' issues, by number; a project's publications, newest first; the first of them where they are many. */
  readonly members: readonly Card[];
  /** Leads to all of them, where there are more. */
  readonly allMembers?: { readonly count: number; readonly href: string };
  /** A project's sub-projects. */
  readonly children: readonly Card[];
  readonly lessons: readonly NumberedLink[];
  readonly recommendations: readonly RecommendationView[];
  readonly content: ContentRef;
}

export type { NumberedType };

/** What the page of an organisation or a person says of it. */
export interface AgentFacts {
  readonly organisationType?: OrganisationType;
  readonly logo?: MediaView;
  readonly country?: Omit<CountryLink, 'href'> & { readonly href?: string };
  /** Where it can be looked up or visited: its own site, ROR, ORCID. */
  readonly links: readonly string[];
  /** The organisations it belongs to. */
  readonly partOf: readonly Name[];
  /** Its parts, and the people who work with it. */
  readonly parts: readonly Name[];
}

/** A page of an organisation or a person, with everything that names it. */
export interface AgentView extends Pages {
  readonly kind: 'organisation' | 'person';
  readonly locale: Lang;
  readonly dir: 'ltr' | 'rtl';
  readonly href: string;
  /** The address below `/{locale}/{folder}/`. */
  readonly path: string;
  readonly name: Name;
  readonly facts: AgentFacts;
  readonly cards: readonly Card[];
  readonly languages: readonly { readonly lang: Lang; readonly href: string }[];
}

/** What the list of a topic says of the topic. */
export interface TopicView {
  readonly description?: Words;
  readonly broader?: Name;
  readonly narrower: readonly Name[];
}

/** A page of one recommendation or lesson in one language. */
export interface NumberedView extends NumberedLink {
  readonly type: NumberedType;
  readonly locale: Lang;
  readonly publication: Card;
  readonly permalink: string;
  /** Only for recommendations. */
  readonly recommendation?: RecommendationItem;
  /** The day by which a recommendation was due had passed at this release, and it is not done. */
  readonly overdue?: boolean;
  /** Topics a lesson applies to. */
  readonly topics: readonly Name[];
  readonly names: Readonly<Record<EntryRef, Name>>;
  readonly documents: Readonly<Record<Slug, DocumentView>>;
  readonly translations: readonly LanguageLink[];
  readonly count: number;
  readonly previous?: NumberedLink;
  readonly next?: NumberedLink;
  readonly content: ContentRef;
}

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

/** The page of a permanent address, which leads to the languages. */
export interface PermalinkView {
  readonly permalinkId: string;
  readonly href: string;
  readonly card: Card;
  readonly translations: readonly LanguageLink[];
}

export type PageFacts<K extends PageKind> = Facts<K>;
