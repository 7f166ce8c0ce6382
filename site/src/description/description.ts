import type { PageKind } from '@kmh/content/schema';
import type {
  ContributorRole,
  EventMode,
  Lang,
  Licence,
  Lifecycle,
  RelationType,
} from '@kmh/content/vocabulary';
import type { RecommendationItem } from '../library/item.ts';
import type { Format } from '../renditions/formats.ts';

/*
 * One description of an entry in one language, from which everything for partners and machines is written: heads of pages, citations,
 * feeds, calendars, the API, share cards, harvesting and the metadata of files to take along. All addresses are absolute; all texts are plain.
 */

/** A person or an organisation. */
export interface DescribedAgent {
  readonly type: 'person' | 'organisation';
  readonly name: string;
  /** The language of the name; of a person's, the page's. */
  readonly lang: Lang;
  /** Of a person whose name has parts that are sorted apart. */
  readonly family?: string | undefined;
  readonly given?: string | undefined;
  /** An organisation's acronym. */
  readonly short?: string | undefined;
  /** Its page here. */
  readonly address: string;
  /** ORCID or ROR, as an address. */
  readonly identifier?: string | undefined;
}

export interface DescribedContributor {
  readonly role: ContributorRole;
  readonly agent: DescribedAgent;
}

/** A language in which the entry can be read. */
export interface DescribedLanguage {
  readonly lang: Lang;
  readonly title: string;
  readonly address: string;
  /** The translation is older than its original. */
  readonly stale: boolean;
}

/** Another entry, in the description's language where it has it. */
export interface DescribedEntry {
  readonly kind: PageKind;
  readonly slug: string;
  readonly title: string;
  readonly lang: Lang;
  readonly address: string;
  readonly permalink: string;
}

/** A value of a vocabulary. */
export interface DescribedTerm {
  readonly code: string;
  readonly label: string;
  /** The list of all that has it. */
  readonly address: string;
}

export interface DescribedPicture {
  readonly address: string;
  readonly mediaType: 'image/jpeg';
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  /** Empty for a decorative picture. */
  readonly alt: string;
  readonly credit: string;
}

/** The entry, or something that comes with it, as a file. */
export interface DescribedFile {
  readonly address: string;
  readonly mediaType: string;
  readonly lang: Lang;
  /** Missing where the file is made only after the pages. */
  readonly bytes?: number | undefined;
}

/** A recommendation or a lesson of the entry. */
export interface DescribedNumbered {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly address: string;
}

export interface DescribedRecommendation extends DescribedNumbered {
  readonly facts: RecommendationItem;
  readonly audience: readonly string[];
}

/** When and where an event is held. */
export interface DescribedEvent {
  /** Moments with their offset. */
  readonly start: string;
  readonly end: string;
  /** An IANA time zone. */
  readonly timezone: string;
  readonly mode: EventMode;
  readonly venue?: string | undefined;
  readonly joinUrl?: string | undefined;
  readonly inLanguage: readonly Lang[];
  readonly speakers: readonly DescribedAgent[];
}

export interface DescribedLicence {
  readonly code: Licence;
  readonly label: string;
  /** Where it can be read. */
  readonly address?: string | undefined;
}

/** What is said of a publication once it no longer holds. */
export interface DescribedLifecycle {
  readonly state: Lifecycle;
  /** The day it was withdrawn. */
  readonly withdrawn?: string | undefined;
  readonly reason?: string | undefined;
  readonly replacedBy?: DescribedEntry | undefined;
}

/** Names by which others know it; without the site's own permalink. */
export interface DescribedIdentifiers {
  readonly doi?: string | undefined;
  readonly isbn?: string | undefined;
  readonly documentSymbol?: string | undefined;
  readonly issn?: string | undefined;
  readonly projectCode?: string | undefined;
  readonly iatiId?: string | undefined;
}

/** An entry in one language. */
export interface Description {
  readonly kind: PageKind;
  readonly slug: string;
  readonly permalinkId: string;
  readonly lang: Lang;
  readonly dir: 'ltr' | 'rtl';
  /** The page. */
  readonly address: string;
  /** The address that never changes, of all languages together. */
  readonly permalink: string;
  /** The address that never changes of this language. */
  readonly permalinkInLanguage: string;
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly summary: string;
  readonly originalLanguage: Lang;
  /** Its own language among them, in the order of the site. */
  readonly languages: readonly DescribedLanguage[];
  /** In the order in which they are named. */
  readonly contributors: readonly DescribedContributor[];
  /** Those whose role is author. */
  readonly creators: readonly DescribedAgent[];
  readonly publisher?: DescribedAgent | undefined;
  readonly donors: readonly DescribedAgent[];
  /** A day, month or year: published, held, launched or begun. */
  readonly issued?: string | undefined;
  /** Not before it was issued. */
  readonly modified?: string | undefined;
  readonly dateOriginal?: string | undefined;
  readonly reviewBy?: string | undefined;
  /** Counts from 1. */
  readonly version: number;
  readonly licence?: DescribedLicence | undefined;
  readonly identifiers: DescribedIdentifiers;
  readonly series?: DescribedEntry | undefined;
  readonly issueNumber?: number | undefined;
  readonly project?: DescribedEntry | undefined;
  readonly subjects: readonly DescribedTerm[];
  readonly countries: readonly DescribedTerm[];
  readonly regions: readonly DescribedTerm[];
  readonly levels: readonly string[];
  readonly dimensions: readonly string[];
  readonly populationGroups: readonly string[];
  readonly sdgs: readonly number[];
  readonly gcmObjectives: readonly number[];
  readonly lifecycle: DescribedLifecycle;
  /** The texts were invented to show the system. */
  readonly sample: boolean;
  readonly picture?: DescribedPicture | undefined;
  /** A publication's picture for links that are shared, 1200 by 630 pixels. */
  readonly shareImage?: string | undefined;
  /** The publication itself in other forms; empty for other kinds. */
  readonly renditions: readonly (DescribedFile & { readonly format: Format })[];
  /** Documents that come with it. */
  readonly attachments: readonly (DescribedFile & { readonly title: string })[];
  readonly related: readonly { readonly relation: RelationType; readonly entry: DescribedEntry }[];
  readonly recommendations: readonly DescribedRecommendation[];
  readonly lessons: readonly DescribedNumbered[];
  /** What a newsletter says of it: the words written for that, else title, summary and picture. */
  readonly newsletter: {
    readonly headline: string;
    readonly blurb: string;
    readonly picture?: DescribedPicture | undefined;
  };
  readonly event?: DescribedEvent | undefined;
  /** When a project ends. */
  readonly end?: string | undefined;
}
