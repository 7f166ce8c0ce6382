import type { Lang } from '@kmh/content/vocabulary';

/** Something in a document that must be changed before it can be published, in an editor's words. */
export interface EntryProblem {
  /** The field's names, from the outside in: `reach`, `total`; numbers count rows from 1. */
  readonly path: readonly (string | number)[];
  /** The language of the text it is about. */
  readonly lang?: Lang | undefined;
  readonly reason: string;
  readonly remedy: string;
}

/** A document that cannot go into the record as it is. */
export class EntryRefusedError extends Error {
  readonly code = 'entry-refused';
  readonly problems: readonly EntryProblem[];

  /** @param place which document it is: `factsheets/seeds-and-tools` */
  constructor(place: string, problems: readonly EntryProblem[]) {
    super(
      [`${place} cannot be published yet:`, ...problems.map((problem) => `  ${sayProblem(problem)}`)].join(
        '\n',
      ),
    );
    this.name = 'EntryRefusedError';
    this.problems = problems;
  }
}

/** One problem as a sentence and its remedy. */
export const sayProblem = ({ path, lang, reason, remedy }: EntryProblem): string => {
  const field = path.join(' › ');
  return `${[field, lang === undefined ? '' : `(${lang})`].filter((part) => part !== '').join(' ')}: ${reason}. ${remedy}.`;
};
