import type { Code, Inline } from '../units/inline.ts';

/** The namespace of XLIFF 2, the same for 2.0, 2.1 and 2.2. */
export const XLIFF_NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';

/** The states of a segment, in their order. */
export const SEGMENT_STATES = ['initial', 'translated', 'reviewed', 'final'] as const;
export type SegmentState = (typeof SEGMENT_STATES)[number];

/** One unit of a file that goes out. */
export interface XliffUnit {
  readonly id: string;
  /** Where it stands, for people. */
  readonly name: string;
  readonly notes: readonly string[];
  readonly source: readonly Inline[];
  readonly codes: readonly Code[];
  readonly target?: readonly Inline[];
  readonly state: SegmentState;
}

/** A file that goes out: one document, from one language into another. */
export interface XliffFile {
  /** BCP 47 tags. */
  readonly sourceLang: string;
  readonly targetLang: string;
  /** Which document it is: `factsheets/12`. */
  readonly original: string;
  /** Digest of the source as it was sent out. */
  readonly digest: string;
  readonly notes: readonly string[];
  readonly units: readonly XliffUnit[];
}

/** The category of the note that keeps the digest of the source. */
export const DIGEST_NOTE = 'source-digest';

/** One unit as it came back. */
export interface ReturnedUnit {
  readonly id: string;
  readonly source: readonly Inline[];
  /** Undefined where nothing was written, in any of its segments. */
  readonly target: readonly Inline[] | undefined;
  readonly state: SegmentState;
  /** Codes that open in one pair and close in another. */
  readonly hasCrossedCodes: boolean;
}

/** A file as it came back. */
export interface ReturnedFile {
  readonly sourceLang: string;
  readonly targetLang: string;
  readonly original: string;
  readonly digest: string | undefined;
  readonly units: readonly ReturnedUnit[];
}
