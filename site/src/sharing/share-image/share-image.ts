import { isPublicationKind, type PublicationKind } from '@kmh/content/schema';
import { dirOf, kinds, type Lang } from '@kmh/content/vocabulary';
import { translateTo } from '../../i18n/index.ts';
import { coverOf } from '../../library/cards.ts';
import type { Item } from '../../library/item.ts';
import type { CoverData } from '../../library/views.ts';

/** The size that social media and messengers ask for (Open Graph), in pixels. */
export const shareImageSize = { width: 1200, height: 630 } as const;

/** All that a share image shows. */
export interface ShareImage {
  readonly lang: Lang;
  readonly dir: 'ltr' | 'rtl';
  readonly kind: PublicationKind;
  readonly label: string;
  readonly title: string;
  readonly site: string;
  readonly cover: CoverData;
}

/** What stands on the share image of a publication in a language; undefined where there is none. */
export function shareImageOf(item: Item, lang: Lang): ShareImage | undefined {
  const texts = item.texts[lang];
  if (texts === undefined || !isPublicationKind(item.kind)) return undefined;
  return {
    lang,
    dir: dirOf(lang),
    kind: item.kind,
    label: kinds.label(item.kind, lang),
    title: texts.title,
    site: translateTo(lang)('site.name'),
    cover: coverOf(item),
  };
}
