import type { Lang } from '@kmh/content/vocabulary';

type Direction = 'ltr' | 'rtl';

/** How a newsletter shows its entries: cards with pictures, cards without, or a list of headlines. */
export const layouts = ['pictures', 'words', 'list'] as const;
export type Layout = (typeof layouts)[number];

/** An entry of a newsletter: a card, as it stands in the card's files. */
export interface MailEntry {
  readonly lang: Lang;
  readonly dir: Direction;
  readonly headline: string;
  /** Where it leads. */
  readonly address: string;
  /** Finished HTML. */
  readonly html: string;
  readonly text: string;
}

/** A newsletter as it was put together. */
export interface Mail {
  readonly lang: Lang;
  readonly dir: Direction;
  readonly layout: Layout;
  /** Also the heading of the mail; one line. */
  readonly subject: string;
  /** What mail programs show beside the subject; may be empty. */
  readonly preheader: string;
  readonly entries: readonly MailEntry[];
  /** Who sends it: the name of the site. */
  readonly sender: string;
  /** The site's own address. */
  readonly site: string;
}

/** One line without anything that would begin another. */
export const inOneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** The newsletter as plain text. */
export function writeMailText({ layout, subject, preheader, entries, sender, site }: Mail): string {
  const blocks = entries.map(({ headline, address, text }) =>
    layout === 'list' ? `${headline}\n${address}` : text.trimEnd(),
  );
  const opening = [subject, ...(preheader === '' ? [] : [preheader])].map(inOneLine).join('\n');
  return `${[opening, ...blocks, `${sender}\n${site}`].join('\n\n---\n\n')}\n`;
}

/** The side where lines begin. */
export const sideOf = (dir: Direction): 'left' | 'right' => (dir === 'rtl' ? 'right' : 'left');
