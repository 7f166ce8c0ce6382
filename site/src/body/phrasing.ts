import type { FootnoteReference, Link, Phrasing } from '@kmh/content/entry';
import { renderInlineBlock } from '../blocks/inline.ts';
import type { BodyState } from './body-state.ts';
import { html, type Html } from './html.ts';
import { renderText } from './text.ts';

const permalink = /^\/k\/[0-9a-z]{6}$/;
const allowed = /^(?:https:\/\/|mailto:|tel:|#|\/k\/[0-9a-z]{6}$)/;

/** The parser lets no other address through; a tree from elsewhere would lose its link here, never gain a script. */
const renderLink = ({ url, children }: Link, state: BodyState): Html => {
  const words = renderPhrasing(children, state);
  if (!allowed.test(url)) return words;
  return html`<a href="${permalink.test(url) ? `${url}/` : url}">${words}</a>`;
};

function renderNoteReference({ identifier }: FootnoteReference, state: BodyState): Html {
  const definition = state.definitions.get(identifier);
  if (definition === undefined) return html``;
  state.counts.footnotes += 1;
  state.pendingNotes.push(definition);
  const number = state.counts.footnotes;
  return html`<a
    class="note"
    id="fnref-${number}"
    href="#fn-${number}"
    role="doc-noteref"
    >${number}</a
  >`;
}

function renderNode(node: Phrasing, state: BodyState): Html {
  switch (node.type) {
    case 'text':
      return renderText(node.value, state);
    case 'inlineCode':
      return html`<code dir="ltr">${node.value}</code>`;
    case 'break':
      return html`<br>`;
    case 'emphasis':
      return html`<em>${renderPhrasing(node.children, state)}</em>`;
    case 'strong':
      return html`<strong>${renderPhrasing(node.children, state)}</strong>`;
    case 'delete':
      return html`<del>${renderPhrasing(node.children, state)}</del>`;
    case 'link':
      return renderLink(node, state);
    case 'footnoteReference':
      return renderNoteReference(node, state);
    case 'mdxJsxTextElement':
      return renderInlineBlock(node, state);
  }
}

/** The words of a paragraph, heading or cell. */
export const renderPhrasing = (nodes: readonly Phrasing[], state: BodyState): Html =>
  html`${nodes.map((node) => renderNode(node, state))}`;
