import type { Description } from '../description/description.ts';
import { fileAt, pageAt, type MachineFile } from '../machine/machine-file.ts';
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

/** What partners take of a publication in one language; nothing for other kinds. */
export function publicationFiles(description: Description, { site, script }: SharingPlaces): MachineFile[] {
  const card = cardOf(description);
  if (card === undefined) return [];
  const { permalinkId, lang, kind, slug } = description;
  return [
    fileAt(routes.card(permalinkId, lang, 'html'), writeCardHtml(card)),
    fileAt(routes.card(permalinkId, lang, 'txt'), writeCardText(card)),
    fileAt(routes.oembed(permalinkId, lang), writeOembed(description, site)),
    pageAt(routes.embed(permalinkId, lang), embedPage(card)),
    pageAt(routes.share(lang, kind, slug), sharePage({ description, card, site, script })),
  ];
}
