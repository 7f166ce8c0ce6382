import type { Description } from '../description/description.ts';
import { fileOf } from '../file-of.ts';
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

/** What partners take of a publication in one language, by path below the output folder; nothing for other kinds. */
export function publicationFiles(
  description: Description,
  { site, script }: SharingPlaces,
): [path: string, content: string][] {
  const card = cardOf(description);
  if (card === undefined) return [];
  const { permalinkId, lang, kind, slug } = description;
  return [
    [fileOf(routes.card(permalinkId, lang, 'html')), writeCardHtml(card)],
    [fileOf(routes.card(permalinkId, lang, 'txt')), writeCardText(card)],
    [fileOf(routes.oembed(permalinkId, lang)), writeOembed(description, site)],
    [fileOf(routes.embed(permalinkId, lang)), embedPage(card)],
    [fileOf(routes.share(lang, kind, slug)), sharePage({ description, card, site, script })],
  ];
}
