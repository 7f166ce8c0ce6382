import { html } from '../body/html.ts';
import { renderProse } from '../body/flow.ts';
import { renderText } from '../body/text.ts';
import type { FlowRenderer } from './renderer.ts';

export const renderQuotation: FlowRenderer<'Quotation'> = ({ source }, children, state) => {
  const caption = source !== undefined && html`<figcaption>${renderText(source, state)}</figcaption>`;
  return html`<figure class="quotation">
    <blockquote>${renderProse(children, state)}</blockquote>
    ${caption}
  </figure>`;
};
