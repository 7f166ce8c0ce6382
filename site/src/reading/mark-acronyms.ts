import { escapeHtml, html } from '../body/html.ts';
import { changeText } from './text-pieces.ts';

/** An abbreviation that the publication explains. */
export interface Acronym {
  readonly id: string;
  readonly short: string;
  readonly long: string;
}

/** Where the list of abbreviations explains one. */
export const acronymAnchor = (id: string): string => `abbr-${id}`;

/* Links and code mean themselves, headings stand in the contents list, a drawing has no links, and captions are names. */
const except = new Set([
  'a',
  'svg',
  'h1',
  'h2',
  'h3',
  'h4',
  'summary',
  'abbr',
  'button',
  'caption',
  'figcaption',
  'th',
]);

const forRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Explains abbreviations where each is first used in a section: as `abbr`, within a link to the list of abbreviations, which can be
 * tapped and reached by keyboard. A section begins at a heading of the second level.
 *
 * @param source finished HTML
 */
export function markAcronyms(source: string, acronyms: readonly Acronym[]): string {
  if (acronyms.length === 0) return source;
  const known = new Map(acronyms.map((acronym) => [escapeHtml(acronym.short), acronym]));
  // "EU-IOM" before "EU".
  const longestFirst = [...known.keys()].sort((one, other) => other.length - one.length).map(forRegExp);
  const words = new RegExp(`(?<![\\p{L}\\p{N}&])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  let used = new Set<string>();
  return changeText(source, {
    except,
    onStart: (name) => {
      if (name === 'h2') used = new Set();
    },
    onText: (text) =>
      text.replace(words, (word) => {
        const acronym = known.get(word);
        if (acronym === undefined || used.has(word)) return word;
        used.add(word);
        const { id, short, long } = acronym;
        return html`<a class="term" href="#${acronymAnchor(id)}"><abbr title="${long}">${short}</abbr></a>`.toString();
      }),
  });
}
