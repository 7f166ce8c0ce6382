import { dirOf, type Lang } from '@kmh/content/vocabulary';
import type { BodyContext } from '../body/body-state.ts';
import { html } from '../body/html.ts';
import { coverPatterns, drawCover } from '../covers/index.ts';
import { readDocument, type RenditionDocument } from '../renditions/document.ts';
import type { Metadata } from '../renditions/metadata.ts';
import { renderSource } from './render-source.ts';

/**
 * A publication's page as the site writes it, read for writers of files.
 *
 * @param source its body, written as the record writes it
 * @param media the pictures of the record by their hash
 */
export function documentOf(
  source: string,
  { lang = 'en', ...own }: Partial<Metadata> & { lang?: Lang } = {},
  media: BodyContext['media'] = () => undefined,
): RenditionDocument {
  const metadata: Metadata = {
    kind: 'knowledge-paper',
    permalinkId: '000000',
    title: 'Seeds & <trees>',
    summary: 'What grows after return.',
    creators: ['International Organization for Migration'],
    publisher: 'Knowledge Hub',
    subjects: ['Local development'],
    published: '2022-05-12',
    version: 2,
    licence: 'CC BY 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    identifiers: [],
    ...own,
  };
  const cover = drawCover({ countries: ['MW', 'MZ'], levels: ['community'], global: false });
  const header = html`<header class="opening"><div><p class="kind">Knowledge paper</p><h1>${metadata.title}</h1><p class="lead">${metadata.summary}</p></div><div class="art">${cover}</div><div lang="zxx" hidden><svg><style>.keys{margin:0}</style></svg></div></header>`;
  const before = html`<ul class="take"><li>PDF</li></ul><div class="start"><section class="keys"><h2>In short</h2><ol><li><p>Plant early.</p></li></ol></section></div>`;
  const { html: body } = renderSource(source, { lang, media });
  const article = `<article data-kind="factsheet">${header.toString()}${before.toString()}<div class="body">${body}</div></article>`;
  const page = `<!doctype html><html lang="${lang}" dir="${dirOf(lang)}"><head><title>x</title><style>p{margin:0}</style></head><body>${coverPatterns(article)?.toString() ?? ''}<main>${article}</main></body></html>`;
  return readDocument(
    page,
    { lang, path: `/${lang}/knowledge-papers/seeds/`, site: 'https://kmh.example' },
    metadata,
  );
}
