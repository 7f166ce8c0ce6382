import type { Lang } from '@kmh/content/vocabulary';
import type { DocumentId, DocumentPointer } from '../../snapshot/rich-text/lexical-state.ts';
import type { TableHeader } from '../../snapshot/rich-text/table-header.ts';

/** Where something stands in a document. */
export interface Place {
  /** The field's path in the form, such as `findings.0.statement`. */
  readonly path: string;
  /** The way there for people, in the editor's language: `Findings 1 › Statement`, `Text › Methods`. */
  readonly label: string;
  /** Within a rich text: which of its outermost lines and blocks it is, counted from 0. */
  readonly line?: number;
}

/** Words of a document, in the order in which they are read. */
export type Piece =
  | { readonly type: 'words'; readonly place: Place; readonly words: string }
  | {
      readonly type: 'heading';
      readonly place: Place;
      readonly words: string;
      readonly level: number;
      /** The title of a block, whose level nobody chooses. */
      readonly isFixed: boolean;
    }
  /** Its words are also part of a piece of words. */
  | {
      readonly type: 'link';
      readonly place: Place;
      readonly words: string;
      readonly url?: string;
      /** The document of the CMS it leads to; undefined in a link to one that was never chosen. */
      readonly target?: DocumentPointer | undefined;
      readonly isInternal: boolean;
    }
  | {
      readonly type: 'table';
      readonly place: Place;
      readonly caption: string;
      readonly header: TableHeader;
    }
  | { readonly type: 'chart'; readonly place: Place }
  | { readonly type: 'picture'; readonly place: Place; readonly id: DocumentId; readonly caption: string }
  | { readonly type: 'citation'; readonly place: Place; readonly key: string };

export type PieceOf<T extends Piece['type']> = Extract<Piece, { type: T }>;

/** A document in one language, as the checks look at it. */
export interface CheckedDocument {
  /** Its collection, such as `factsheets`. */
  readonly folder: string;
  readonly lang: Lang;
  /** The way to a field for people, by its path. */
  readonly labelAt: (path: string) => string;
  /** All fields, each with its value in this language. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly pieces: readonly Piece[];
}
