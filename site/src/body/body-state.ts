import type { FootnoteDefinition } from '@kmh/content/entry';
import { dirOf, type Lang } from '@kmh/content/vocabulary';
import { translateTo, type Translate } from '../i18n/translate.ts';
import type { MediaView, Words } from '../library/views.ts';
import type { Citation } from './body-html.ts';
import { createSlugger } from './slugs.ts';

/** What a body needs to know of other entries. */
export interface BodyContext {
  readonly lang: Lang;
  /** A picture of the record, by its folder name. */
  readonly media: (slug: string) => MediaView | undefined;
  /** What an organisation is called. */
  readonly organisation: (slug: string) => Words | undefined;
}

/** A body on its way to HTML: what has been numbered and named so far. */
export interface BodyState extends BodyContext {
  readonly dir: 'ltr' | 'rtl';
  readonly t: Translate;
  readonly slug: (text: string) => string;
  /** In the order of first mention. */
  readonly citations: Citation[];
  readonly definitions: ReadonlyMap<string, FootnoteDefinition>;
  /** Footnotes that were referred to since the last ones were written out. */
  readonly pendingNotes: FootnoteDefinition[];
  readonly counts: { footnotes: number; tables: number; charts: number; figures: number };
}

export const createBodyState = (
  context: BodyContext,
  definitions: readonly FootnoteDefinition[],
): BodyState => ({
  ...context,
  dir: dirOf(context.lang),
  t: translateTo(context.lang),
  slug: createSlugger(),
  citations: [],
  definitions: new Map(definitions.map((definition) => [definition.identifier, definition])),
  pendingNotes: [],
  counts: { footnotes: 0, tables: 0, charts: 0, figures: 0 },
});
