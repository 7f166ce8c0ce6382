import { html } from '../body/html.ts';
import { renderText } from '../body/text.ts';
import type { InlineRenderer } from './renderer.ts';

/** A number in brackets that leads to the list of references; a work keeps the number of its first mention. */
export const renderCite: InlineRenderer<'Cite'> = ({ key, locator }, _children, state) => {
  if (!state.citations.includes(key)) state.citations.push(key);
  const number = state.citations.indexOf(key) + 1;
  const place = locator !== undefined && html`, ${renderText(locator, state)}`;
  return html`<a class="cite" href="#ref-${key}" role="doc-biblioref">[${number}${place}]</a>`;
};
