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
import type { NumberedType } from '../numbered-places.ts';
import type { EntryRef, RecommendationItem } from './item.ts';
import type { Pages } from './views-of-lists.ts';

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

/** The page of a permanent address, which leads to the languages. */
export interface PermalinkView {
  readonly card: Card;
  readonly translations: readonly LanguageLink[];
}

export type PageFacts<K extends PageKind> = Facts<K>;
