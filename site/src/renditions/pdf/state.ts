import type { Lang } from '@kmh/content/vocabulary';
import type { Element } from 'hast';
import type { PictureShelf } from '../pictures.ts';

/** An article on its way to the typesetter. */
export interface PdfState {
  readonly lang: Lang;
  readonly dir: 'ltr' | 'rtl';
  /** The kind's colour. */
  readonly hue: string;
  /** For words within drawings. */
  readonly font: string;
  readonly shelf: PictureShelf;
  /** Footnotes by id. */
  readonly notes: ReadonlyMap<string, Element>;
  /** Ids that links may lead to. */
  readonly targets: ReadonlySet<string>;
  /** Those that the typesetter was given. */
  readonly emitted: Set<string>;
  /** Pictures and drawings by the path under which the typesetter finds them. */
  readonly files: Map<string, Buffer>;
  /** Of the last heading. */
  level: number;
}
