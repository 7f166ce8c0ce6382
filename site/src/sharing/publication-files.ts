import type { Description } from '../description/description.ts';
import { routes } from '../routes.ts';
import { cardOf } from './card/card.ts';
import { writeCardHtml } from './card/write-card-html.ts';
import { writeCardText } from './card/write-card-text.ts';
import { embedPage } from './embed/embed-page.ts';
import { writeOembed } from './embed/oembed.ts';
import { sharePage } from './share-page/share-page.ts';

/** Where partners' files belong. */
export interface SharingPlaces {
  /** The site's own address. */
  readonly site: string;
  /** The address of the script of share pages. */
  readonly script: string;
}

/** The file of an address, below the output folder. */
const fileAt = (address: string): string => address.slice(1);
/** The file in which the page of an address stands. */
export const pageFile = (address: string): string => `${fileAt(address)}index.html`;

/** What partners take of a publication in one language, by path below the output folder; nothing for other kinds. */
export function publicationFiles(
  description: Description,
  { site, script }: SharingPlaces,
): [path: string, content: string][] {
  const card = cardOf(description);
  if (card === undefined) return [];
  const { permalinkId, lang, kind, slug } = description;
  return [
    [fileAt(routes.card(permalinkId, lang, 'html')), writeCardHtml(card)],
    [fileAt(routes.card(permalinkId, lang, 'txt')), writeCardText(card)],
    [fileAt(routes.oembed(permalinkId, lang)), writeOembed(description, site)],
    [pageFile(routes.embed(permalinkId, lang)), embedPage(card)],
    [pageFile(routes.share(lang, kind, slug)), sharePage({ description, card, site, script })],
  ];
}
