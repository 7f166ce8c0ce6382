import { html } from '../body/html.ts';
import { renderProse } from '../body/flow.ts';
import type { FlowRenderer } from './renderer.ts';

export const renderKeyMessage: FlowRenderer<'KeyMessage'> = (_attributes, children, state) =>
  html`<div class="key-message" role="note" aria-label="${state.t('body.keyMessage')}">
    ${renderProse(children, state)}
  </div>`;
