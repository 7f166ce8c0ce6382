import { readFileSync } from 'node:fs';
import { publicationKinds, type PublicationKind } from '@kmh/content/schema';
import { dirOf, type Lang } from '@kmh/content/vocabulary';
import { absoluteAddress } from '../../absolute-address.ts';
import { kindNames } from '../../components/list/kind-names.ts';
import { html, type Html } from '../../body/html.ts';
import { formatDate, translateTo } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { colours } from '../cover-drawing.ts';
import type { Made } from '../made.ts';

const style = readFileSync(new URL('./index-page.css', import.meta.url), 'utf8');

/** Where a publication stands in the library to carry, from its index. */
export const placeOf = ({ permalinkId }: Pick<Made, 'permalinkId'>): string => `files/${permalinkId}.html`;

const newestFirst = (one: Made, other: Made): number =>
  one.date === other.date ? one.title.localeCompare(other.title, one.lang) : one.date < other.date ? 1 : -1;

function shelf(kind: PublicationKind, all: readonly Made[], lang: Lang): Html | undefined {
  const publications = all.filter((made) => made.kind === kind).toSorted(newestFirst);
  if (publications.length === 0) return undefined;
  const items = publications.map(
    (made) =>
      html`<li><h3><a href="${placeOf(made)}">${made.title}</a></h3><p>${made.summary}</p><p class="meta">${formatDate(made.date, lang)}</p></li>`,
  );
  return html`<section style="--hue:${colours[kind].hue}"><h2>${kindNames(kind, lang)}</h2><ul>${items}</ul></section>`;
}

/** The first page of the library to carry: every publication with its summary, each a link to a file beside it. */
export function indexPage(lang: Lang, publications: readonly Made[], site: string): Buffer {
  const t = translateTo(lang);
  const address = absoluteAddress(routes.home(lang), site);
  const newest = publications
    .map(({ date }) => date)
    .sort()
    .at(-1);
  const shelves = publicationKinds.map((kind) => shelf(kind, publications, lang));
  const meta = html`${t('carry.count', { count: publications.length })}${newest !== undefined && html` · ${formatDate(newest, lang)}`} · <a href="${address}" dir="ltr">${address}</a>`;
  const head = html`<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${t('carry.title')} – ${t('site.name')}</title>`;
  const body = html`<main><header><p class="kind">${t('site.name')}</p><h1>${t('carry.title')}</h1><p class="meta">${meta}</p></header>${shelves}</main>`;
  return Buffer.from(
    `<!DOCTYPE html>\n<html lang="${lang}" dir="${dirOf(lang)}"><head>${head.toString()}<style>${style}</style></head><body>${body.toString()}</body></html>\n`,
  );
}
