import type { Facts, PageKind, PublicationKind, Slug, Texts } from '@kmh/content/schema';
import type {
  Country,
  Criterion,
  Dimension,
  Lang,
  Level,
  Lifecycle,
  PopulationGroup,
  PracticeStage,
  Region,
  RelationType,
} from '@kmh/content/vocabulary';
import type { EventFacts, Imprint } from './imprint.ts';

/** An entry in another folder, as `folder/slug`. */
export type EntryRef = `${string}/${string}`;

/** What lists and cards know of an entry's words in one language. */
export interface ItemTexts {
  readonly title: string;
  readonly subtitle?: string;
  readonly summary: string;
  readonly state: 'published' | 'stale';
  /** Name of the file in the body cache that holds all words, facts and the body as HTML. */
  readonly content: string;
  /** Words of the lessons and recommendations, by id. */
  readonly lessons: Readonly<Record<string, string>>;
  readonly recommendations: Readonly<Record<string, string>>;
  /** Permalink ids that the body links to. */
  readonly links: readonly string[];
  /** Words of a publication for newsletters. */
  readonly newsletter?: NonNullable<Texts<PublicationKind>['newsletter']>;
  /** Why a publication was withdrawn. */
  readonly withdrawalReason?: string;
  /** Where an event takes place. */
  readonly venue?: string;
}

export interface LessonItem {
  readonly id: string;
  readonly number: number;
  readonly appliesTo: readonly Slug[];
}

export type RecommendationItem = Facts<'evaluation-brief'>['recommendations'][number];

/** What lists, cards, covers, links and descriptions know of an entry with a page: everything but its long texts. */
export interface Item {
  readonly kind: PageKind;
  readonly slug: Slug;
  readonly permalinkId: string;
  readonly originalLanguage: Lang;
  /** The day, month or year by which lists are sorted: published, held, launched or begun. */
  readonly date?: string;
  readonly dateModified?: string;
  /** Of a publication. */
  readonly publisher?: EntryRef;
  readonly lifecycle: Lifecycle;
  readonly sample: boolean;
  readonly countries: readonly Country[];
  readonly regions: readonly Region[];
  readonly topics: readonly Slug[];
  readonly levels: readonly Level[];
  readonly dimensions: readonly Dimension[];
  readonly populationGroups: readonly PopulationGroup[];
  readonly project?: Slug;
  readonly series?: Slug;
  readonly issueNumber?: number;
  readonly practiceStage?: PracticeStage;
  /** Entries with pages that this one names as related, about or part of something. */
  readonly relations: readonly { readonly relation: RelationType; readonly target: EntryRef }[];
  /** Every entry that the facts refer to, pages and authorities alike. */
  readonly references: readonly EntryRef[];
  readonly lessons: readonly LessonItem[];
  readonly recommendations: readonly RecommendationItem[];
  /** Of an evaluation: the criteria of the findings on which each recommendation rests, by its id. */
  readonly criteria?: Readonly<Record<string, readonly Criterion[]>>;
  /** Its main picture. */
  readonly picture?: Slug;
  /** Of a publication. */
  readonly imprint?: Imprint;
  /** Of an event. */
  readonly event?: EventFacts;
  /** Of a series. */
  readonly issn?: string;
  /** Of a project: its code, its number at IATI, and when it ends. */
  readonly projectCode?: string;
  readonly iatiId?: string;
  readonly end?: string;
  /** Entries whose facts stand in the body: pictures and organisations. */
  readonly shown: readonly EntryRef[];
  readonly texts: Readonly<Partial<Record<Lang, ItemTexts>>>;
}
