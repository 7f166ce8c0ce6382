import { readExcerpt } from './excerpt.ts';
import { kindLabel, labelOf } from './facets.ts';
import type { FoundPage } from './language-index.ts';
import { formatDate, home, part, phrase, within } from './page-parts.ts';

const template = part('result', HTMLTemplateElement);

const bdi = (text: string, lang?: string) => {
  const element = document.createElement('bdi');
  if (lang !== undefined) element.lang = lang;
  element.textContent = text;
  return element;
};

/** "Recommendation 3 of …": the title in its own language and direction. */
function partOf({ meta }: FoundPage, lang: string): (string | Node)[] {
  const [before = '', after = ''] = phrase(meta['kind'] ?? '')
    .replace('{number}', meta['number'] ?? '')
    .split('{title}');
  return [before, bdi(meta['from'] ?? '', lang), after];
}

function time(date: string): HTMLTimeElement {
  const element = document.createElement('time');
  element.dateTime = date;
  element.textContent = formatDate(date);
  return element;
}

/** Date, countries and, where it is not the page's, language. */
function facts({ meta }: FoundPage, lang: string): (string | Node)[] {
  const countries = (meta['countries'] ?? '').split(' ').filter(Boolean);
  return [
    ...(meta['date'] === undefined ? [] : [time(meta['date'])]),
    ...(countries.length === 0 ? [] : [countries.map((code) => labelOf('country', code)).join(' · ')]),
    ...(meta['sample'] === undefined ? [] : [phrase('sample')]),
    ...(lang === home ? [] : [bdi(labelOf('lang', lang), lang)]),
  ].flatMap((fact, place) => (place === 0 ? [fact] : [' · ', fact]));
}

/** An item of the list of results. Texts go in as text: whatever they say, nothing of it becomes an element. */
export function toResultItem(page: FoundPage): DocumentFragment {
  const { meta, url, excerpt } = page;
  const lang = url.split('/')[1] ?? home;
  const item = document.importNode(template.content, true);
  const kind = meta['kind'] ?? '';
  within(item, 'article', HTMLElement).classList.add(kind);
  within(item, '.kind', HTMLElement).append(
    ...(meta['number'] === undefined ? [kindLabel(kind)] : partOf(page, lang)),
  );
  const link = within(item, 'h2 a', HTMLAnchorElement);
  link.href = url;
  link.append(meta['title'] ?? url);
  const summary = within(item, '.summary', HTMLElement);
  summary.append(meta['summary'] ?? '');
  within(item, '.meta', HTMLElement).append(...facts(page, lang));
  const passage = within(item, 'details p', HTMLElement);
  for (const { text, marked } of readExcerpt(excerpt)) {
    const stretch = document.createElement(marked ? 'mark' : 'span');
    stretch.textContent = text;
    passage.append(stretch);
  }
  if (passage.querySelector('mark') === null) passage.parentElement?.remove();
  if (lang !== home)
    for (const element of [link, summary, passage]) {
      element.lang = lang;
      element.dir = 'auto';
    }
  return item;
}
