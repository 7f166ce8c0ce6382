import type { Lang } from '@kmh/content/vocabulary';

/** A picture of our own: what it looks like, and what it says to those who cannot see it. */
export interface Illustration {
  /** Names it here and in reports; in the record it is named by its content. */
  readonly name: string;
  /** The whole picture as SVG, made from the data in its file. The same data give the same text. */
  readonly draw: () => string;
  /** In the languages of the pages that show it. */
  readonly texts: Readonly<Partial<Record<Lang, { readonly alt: string; readonly caption: string }>>>;
}
