import { formatDate, formatNumber, translateTo } from '../i18n/index.ts';
import type { RenditionDocument } from './document.ts';

/** What a file says of itself: which version it holds, and where the publication is kept up to date. */
export function provenanceOf({ lang, metadata, permalink }: RenditionDocument): {
  readonly version: string;
  readonly from: string;
  readonly address: string;
} {
  const t = translateTo(lang);
  const date = formatDate(metadata.modified ?? metadata.published, lang);
  return {
    version: t('file.version', { version: formatNumber(metadata.version, lang), date }),
    from: t('file.from', { site: t('site.name') }),
    address: permalink,
  };
}
