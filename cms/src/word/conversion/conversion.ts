import type { Lang } from '@kmh/content/vocabulary';
import type { WordFile } from '../reading/read-word-file.ts';
import type { WordImage } from '../reading/word-tree.ts';
import type { Findings } from '../report/findings.ts';

/** A picture of the document; `name` stands for it in the text until it has a place in the library. */
export interface FoundPicture {
  readonly name: string;
  readonly image: WordImage;
  readonly alt: string;
  readonly isDecorative: boolean;
  /** The heading above it. */
  readonly place: string;
}

/** What is at hand while a document is converted. */
export interface Conversion {
  readonly file: WordFile;
  readonly lang: Lang;
  readonly findings: Findings;
  readonly pictures: FoundPicture[];
  /** Notes that the text refers to, by their key, in the order of the text. */
  readonly notes: Set<string>;
  /** How many items of a list were counted so far, by the list's id. */
  readonly counted: Map<string, number>;
  /** What was left out knowingly and is in the findings, as plain text. */
  readonly leftOut: string[];
  /** The heading that was read last. */
  place: string;
}
