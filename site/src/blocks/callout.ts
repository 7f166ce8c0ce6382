import { html } from '../body/html.ts';
import { renderProse } from '../body/flow.ts';
import { renderText } from '../body/text.ts';
import type { FlowRenderer } from './renderer.ts';

const label = { note: 'body.note', example: 'body.example', caution: 'body.caution' } as const;

export const renderCallout: FlowRenderer<'Callout'> = ({ type, title }, children, state) => {
  const heading = title === undefined ? state.t(label[type]) : renderText(title, state);
  return html`<div class="callout ${type}" role="note">
    <p class="callout-title">${heading}</p>
    ${renderProse(children, state)}
  </div>`;
};
