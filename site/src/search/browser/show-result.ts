import { readExcerpt } from './excerpt.ts';
import { kindLabel, labelOf } from './facets.ts';
import type { FoundPage } from './language-index.ts';
import { dotted, phrase, textElement, within } from './page-parts.ts';
import { home } from './search-state.ts';

/** "Recommendation 3 of …", with the title in its own language and direction; or what its kind is called. */
function kindOf({ meta }: FoundPage, lang: string): (string | Node)[] {
  const { kind = '', number, from } = meta;
  if (!number || !from) return [kindLabel(kind)];
  const [before = '', after = ''] = phrase(kind).replace('{number}', number).split('{title}');
  return [before, textElement('bdi', from, lang), after];
}

/** Date, countries and, where it is not the page's, language. */
function factsOf({ meta }: FoundPage, lang: string): (string | Node)[] {
  const { date, countries, sample } = meta;
  return dotted([
    date && textElement('bdi', date, lang),
    ...(countries?.split(' ').map((code) => labelOf('country', code)) ?? []),
    sample && phrase('sample'),
    lang !== home && textElement('bdi', labelOf('lang', lang), lang),
  ]);
}

/**
 * Writes a found page into a copy of the page's pattern for results. Texts go in as text: whatever they say, nothing
 * of it becomes an element.
 */
export function fillResult(item: ParentNode, page: FoundPage): void {
  const { meta, url } = page;
  const lang = url.split('/')[1] ?? home;
  within(item, 'article').className = meta['kind'] ?? '';
  within(item, '.kind').append(...kindOf(page, lang));
  within(item, '.meta').append(...factsOf(page, lang));
  const link = within(item, 'a');
  link.setAttribute('href', url);
  link.replaceChildren(meta['title'] ?? url);
  const summary = within(item, '.summary');
  summary.append(meta['summary'] ?? '');
  const passage = within(item, 'details p');
  const stretches = readExcerpt(page.excerpt);
  passage.append(...stretches.map((text, place) => (place % 2 ? textElement('mark', text) : text)));
  // Without words there is no passage where they stand.
  if (stretches.length < 2) passage.parentElement?.remove();
  if (lang !== home)
    for (const element of [link, summary, passage]) {
      element.lang = lang;
      element.dir = 'auto';
    }
}
