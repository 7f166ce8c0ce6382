import { html } from '../body/html.ts';
import { renderFlow } from '../body/flow.ts';
import { renderText } from '../body/text.ts';
import type { FlowRenderer } from './renderer.ts';

/** Always on the page, set smaller. Its title is a heading of the third level and stands in no contents list. */
export const renderMoreDetail: FlowRenderer<'MoreDetail'> = ({ title }, children, state) => {
  const id = state.slug(title);
  return html`<section class="more-detail" aria-labelledby="${id}">
    <h3 id="${id}">${renderText(title, state)}</h3>
    ${renderFlow(children, state)}
  </section>`;
};
