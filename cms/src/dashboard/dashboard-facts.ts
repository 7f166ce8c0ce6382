import type { Lang } from '@kmh/content/vocabulary';
import type { Title } from '../snapshot/read-titles.ts';
import type { RunResult } from '../jobs/release-runs.ts';

/** A document on a list of the dashboard. */
export interface Line {
  /** The document, as `collection/id`. */
  readonly document: string;
  readonly title: Title | undefined;
  /** The language to open it in; the editor's own where it does not matter. */
  readonly lang?: Lang;
}

/** The first of some things, and how many there are in all. */
export interface Counted<T> {
  readonly total: number;
  readonly first: readonly T[];
}

/** A draft, and when it was saved last, ISO 8601. */
export type DraftLine = Line & { readonly at: string };
/** Somebody asks for a review. */
export type ReviewLine = Line & { readonly askedBy: string };
/** Languages that are approved, and that readers do not have. */
export type ApprovedLine = Line & { readonly languages: readonly Lang[] };
/** What goes out at a set hour: what clocks show there, and where. */
export type ScheduledLine = Line & { readonly wallTime: string; readonly zone: string };
/** A day, as `2027-03-28T12:00:00.000Z`, and whether it is over. */
export type DatedLine = Line & { readonly day: string; readonly isOver: boolean };
/** What is to be translated again, or for the first time. */
export type TranslationLine = Line & { readonly toDo: readonly TranslationToDo[] };
export interface TranslationToDo {
  readonly lang: Lang;
  readonly is: 'missing' | 'behind' | 'begun';
}
/** What readers got last, and when; ISO 8601. */
export type LiveLine = Line & { readonly since: string };

/** An address that failed, and the documents that link to it. */
export interface BrokenLink {
  readonly address: string;
  readonly answer: string;
  readonly lines: readonly Line[];
}

/** A release, or a way back to one. */
export interface RunLine {
  readonly id: number;
  readonly releaseId: string | undefined;
  readonly result: RunResult;
  readonly at: string;
  /** How long it took, in seconds. */
  readonly seconds: number | undefined;
  readonly who: string;
  readonly changes: readonly { readonly document: string; readonly title: string }[];
  readonly changeCount: number;
  readonly reason: string;
  /** Readers have it now. */
  readonly isLive: boolean;
  /** It can be gone back to. */
  readonly isKept: boolean;
}

/** Everything that the dashboard shows besides the state of the site, which a browser keeps up to date by itself. */
export interface Dashboard {
  readonly drafts: Counted<DraftLine>;
  readonly reviews: Counted<ReviewLine>;
  /** Undefined for those who may not publish. */
  readonly approved: Counted<ApprovedLine> | undefined;
  readonly scheduled: Counted<ScheduledLine>;
  readonly due: Counted<DatedLine>;
  readonly translations: Counted<TranslationLine>;
  readonly consents: Counted<DatedLine>;
  readonly links: Counted<BrokenLink>;
  readonly live: readonly LiveLine[];
  readonly runs: readonly RunLine[];
}
