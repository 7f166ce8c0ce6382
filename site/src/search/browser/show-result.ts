import type { FoundThing } from '../catalogue/read/record.ts';
import { readExcerpt } from './excerpt.ts';
import { kindLabel, labelOf } from './facets.ts';
import { formatDate } from './format-date.ts';
import type { Result } from './found.ts';
import { dotted, phrase, textElement, within } from './page-parts.ts';
import { home } from './search-state.ts';

/** "Recommendation 3 of …", with the title in its own language and direction; or what its kind is called. */
function kindOf({ kind, href, from, lang }: FoundThing): (string | Node)[] {
  const number = /(\d+)\/$/.exec(href)?.[1];
  if (!from || !number) return [kindLabel(kind)];
  const [before = '', after = ''] = phrase(kind).replace('{number}', number).split('{title}');
  return [before, textElement('bdi', from, lang), after];
}

/** Date, countries and, where it is not the page's, language. */
const factsOf = ({ date, countries, isSample, lang }: FoundThing): (string | Node)[] =>
  dotted([
    date && textElement('bdi', formatDate(date)),
    ...countries.map((code) => labelOf('country', code)),
    isSample && phrase('sample'),
    lang !== home && textElement('bdi', labelOf('lang', lang), lang),
  ]);

/** Loads the passage once it is asked for. */
function offerPassage(details: HTMLElement, load: NonNullable<Result['passage']>): void {
  const passage = within(details, 'p');
  details.ontoggle = () => {
    details.ontoggle = null;
    passage.textContent = phrase('wait');
    load().then(
      (excerpt) =>
        passage.replaceChildren(
          ...readExcerpt(excerpt).map((text, place) => (place % 2 ? textElement('mark', text) : text)),
        ),
      () => {
        passage.textContent = phrase('failed');
        offerPassage(details, load);
      },
    );
  };
}

/**
 * Writes a found page into a copy of the page's pattern for results. Texts go in as text: whatever they say, nothing
 * of it becomes an element.
 */
export function fillResult(item: ParentNode, { thing, passage }: Result): void {
  const { kind, lang, href, title } = thing;
  within(item, 'article').className = kind;
  within(item, '.kind').append(...kindOf(thing));
  within(item, '.meta').append(...factsOf(thing));
  const link = within(item, 'a');
  link.setAttribute('href', href);
  link.replaceChildren(title || href);
  const summary = within(item, '.summary');
  summary.append(thing.summary);
  const details = within(item, 'details');
  if (passage) offerPassage(details, passage);
  else details.remove();
  if (lang !== home)
    for (const element of [link, summary, within(details, 'p')]) {
      element.lang = lang;
      element.dir = 'auto';
    }
}
