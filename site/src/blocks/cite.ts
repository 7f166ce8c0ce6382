import { html } from '../body/html.ts';
import type { Citation } from '../body/body-html.ts';
import { renderText } from '../body/text.ts';
import type { InlineRenderer } from './renderer.ts';

/** Counts a mention of a work: the number of the work in the list of references, and of the mention. */
function countMention(citations: Citation[], key: string): { number: number; mention: number } {
  const known = citations.find((citation) => citation.key === key);
  if (known === undefined) return { number: citations.push({ key, count: 1 }), mention: 1 };
  known.count += 1;
  return { number: citations.indexOf(known) + 1, mention: known.count };
}

/** A number in brackets that leads to the list of references; a work keeps the number of its first mention. */
export const renderCite: InlineRenderer<'Cite'> = ({ key, locator }, _children, state) => {
  const { number, mention } = countMention(state.citations, key);
  const place = locator !== undefined && html`, ${renderText(locator, state)}`;
  return html`<a class="cite" id="cite-${key}-${mention}" href="#ref-${key}" role="doc-biblioref"
    >[${number}${place}]</a
  >`;
};
