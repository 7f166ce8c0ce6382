/** Where something is wrong. Lines and columns count from 1. */
export interface Place {
  /** The file, as a path people can open: `entries/factsheets/seeds-and-tools/fr.mdx`. */
  readonly file: string;
  /** The line; left out where a tree was checked that comes from no file. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** The field in the file's data, as a path: `contributors[0].role`. */
  readonly field?: string | undefined;
}

/** What a {@link ContentError} is made from. */
export interface Problem {
  /** A short name that never changes, for programs: `body-expression`. */
  readonly code: string;
  readonly place: Place;
  /** What is wrong, without a full stop at the end. */
  readonly reason: string;
  /** What to do about it, without a full stop at the end. */
  readonly remedy: string;
}

/** Something in the record that must be changed before it can be published. */
export class ContentError extends Error implements Problem {
  readonly code: string;
  readonly place: Place;
  readonly reason: string;
  readonly remedy: string;

  constructor({ code, place, reason, remedy }: Problem) {
    super(formatProblem({ code, place, reason, remedy }));
    this.name = 'ContentError';
    this.code = code;
    this.place = place;
    this.reason = reason;
    this.remedy = remedy;
  }

  /** The error as plain data, for `--json` and for the editors' desk. */
  toJSON(): Problem {
    return { code: this.code, place: this.place, reason: this.reason, remedy: this.remedy };
  }
}

/** One line a person can act on: `entries/…/fr.mdx:12 — the figure has no picture. Give it one.` */
function formatProblem({ place, reason, remedy }: Problem): string {
  const where = place.line === undefined ? place.file : `${place.file}:${place.line}`;
  return `${where} — ${reason}. ${remedy}.`;
}

const byPlace = (a: Problem, b: Problem) =>
  a.place.file < b.place.file
    ? -1
    : a.place.file > b.place.file
      ? 1
      : (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0);

/** The errors in the order of files and lines; the argument stays as it is. */
export const sortErrors = (errors: readonly ContentError[]): ContentError[] => errors.toSorted(byPlace);

/** All errors, one a line, in the order of files and lines. */
export const formatErrors = (errors: readonly ContentError[]): string =>
  sortErrors(errors)
    .map((error) => error.message)
    .join('\n');
