import type { MARKS } from '../reading/markers.ts';

/** What was left out, what came in another form, and what is left to do. */
export const OUTCOMES = ['lost', 'changed', 'todo'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Everything that a report may say, with what it means for the draft, in the order in which it is told. */
export const FINDINGS = {
  equation: 'lost',
  'smart-art': 'lost',
  chart: 'lost',
  shape: 'lost',
  'embedded-object': 'lost',
  'embedded-document': 'lost',
  comment: 'lost',
  deletion: 'lost',
  'hidden-text': 'lost',
  'empty-control': 'lost',
  'table-of-contents': 'lost',
  'header-footer': 'lost',
  'heading-number': 'lost',
  'picture-format': 'lost',
  'picture-linked': 'lost',
  'picture-refused': 'lost',
  'picture-too-many': 'lost',
  'picture-not-allowed': 'lost',
  'link-dropped': 'lost',
  symbol: 'lost',
  underline: 'lost',
  highlight: 'lost',
  'note-missing': 'lost',
  'other-element': 'lost',
  words: 'lost',
  insertion: 'changed',
  'text-box': 'changed',
  box: 'changed',
  field: 'changed',
  citation: 'changed',
  ruby: 'changed',
  'link-https': 'changed',
  'internal-link': 'changed',
  'heading-deep': 'changed',
  'header-guessed': 'changed',
  'header-rows': 'changed',
  'cell-lines': 'changed',
  'cell-table': 'changed',
  'cell-picture': 'changed',
  'cells-unmerged': 'changed',
  'note-lines': 'changed',
  'plain-format': 'changed',
  'plain-note': 'changed',
  'rich-to-body': 'changed',
  'section-taken': 'changed',
  'section-to-body': 'changed',
  'no-title': 'todo',
  'no-summary': 'todo',
  'summary-long': 'todo',
  'section-missing': 'todo',
  author: 'todo',
  'picture-without-alt': 'todo',
  'picture-credit': 'todo',
  'table-without-caption': 'todo',
  'table-without-header': 'todo',
} as const satisfies Record<string, Outcome>;

export type FindingCode = keyof typeof FINDINGS;

export const isFindingCode = (code: string): code is FindingCode => Object.hasOwn(FINDINGS, code);

/** One thing found, where it stands, and what it says. */
export interface Finding {
  readonly code: FindingCode;
  /** The heading above it; empty before the first one. */
  readonly place: string;
  /** What names it: an address, a word, the name of a section. */
  readonly detail?: string;
}

/** Gathers what is found while a document is gone through from its beginning to its end. */
export interface Findings {
  /** Says under which heading everything that follows stands. */
  readonly moveTo: (heading: string) => void;
  readonly note: (code: FindingCode, detail?: string) => void;
  readonly all: () => readonly Finding[];
}

export function createFindings(): Findings {
  const found: Finding[] = [];
  let place = '';
  return {
    moveTo: (heading) => {
      place = heading;
    },
    note: (code, detail) => void found.push({ code, place, ...(detail !== undefined && { detail }) }),
    all: () => found,
  };
}

/** Marks that say of what follows them what it is, and are no finding of their own. */
type Silent = 'decorative';
export const isFoundMark = (mark: (typeof MARKS)[number]): mark is Exclude<(typeof MARKS)[number], Silent> =>
  mark !== 'decorative';
