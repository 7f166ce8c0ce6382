import type { InlineBlockName } from '@kmh/content/blocks';
import type { InlineBlock } from '@kmh/content/entry';
import type { BodyState } from '../body/body-state.ts';
import { html, type Html } from '../body/html.ts';
import { renderPhrasing } from '../body/phrasing.ts';
import { renderCite } from './cite.ts';
import { attributesOf, type InlineRenderer } from './renderer.ts';

const renderSub: InlineRenderer<'Sub'> = (_attributes, children, state) =>
  html`<sub>${renderPhrasing(children, state)}</sub>`;

const renderSup: InlineRenderer<'Sup'> = (_attributes, children, state) =>
  html`<sup>${renderPhrasing(children, state)}</sup>`;

/** The table around it has read it already. */
const renderSpan: InlineRenderer<'Span'> = () => html``;

const renderers: { readonly [Name in InlineBlockName]: InlineRenderer<Name> } = {
  Cite: renderCite,
  Sub: renderSub,
  Sup: renderSup,
  Span: renderSpan,
};

const render = <Name extends InlineBlockName>(name: Name, node: InlineBlock, state: BodyState): Html =>
  renderers[name](attributesOf(name, node.attributes), node.children, state);

export const renderInlineBlock = (node: InlineBlock, state: BodyState): Html =>
  render(node.name, node, state);
