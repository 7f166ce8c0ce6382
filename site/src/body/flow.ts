import type { BlockChild, BodyChild, Heading, List, ListItem, Paragraph } from '@kmh/content/entry';
import { toString } from 'mdast-util-to-string';
import { renderFlowBlock } from '../blocks/flow.ts';
import type { BodyState } from './body-state.ts';
import { attributes, html, type Html } from './html.ts';
import { renderPhrasing } from './phrasing.ts';

export const renderParagraph = (node: Paragraph, state: BodyState): Html =>
  html`<p>${renderPhrasing(node.children, state)}</p>`;

function renderHeading(node: Heading, state: BodyState): Html {
  const id = state.slug(toString(node));
  const { depth } = node;
  const own = renderPhrasing(node.children, state);
  // A heading is the link to itself, to be copied and sent on, unless it holds another link.
  const words = own.toString().includes('<a ') ? own : html`<a href="#${id}">${own}</a>`;
  if (depth === 2) return html`<h2 id="${id}">${words}</h2>`;
  if (depth === 3) return html`<h3 id="${id}">${words}</h3>`;
  return html`<h4 id="${id}">${words}</h4>`;
}

/* A list whose items are single paragraphs is set without paragraphs, as Markdown does. */
const renderItem = (item: ListItem, loose: boolean, state: BodyState): Html =>
  html`<li>
    ${item.children.map((child) => {
      if (child.type === 'list') return renderList(child, state);
      return loose ? renderParagraph(child, state) : renderPhrasing(child.children, state);
    })}
  </li>`;

export function renderList(list: List, state: BodyState): Html {
  const loose = list.children.some(
    (item) => item.children.filter((child) => child.type === 'paragraph').length > 1,
  );
  const items = list.children.map((item) => renderItem(item, loose, state));
  if (!list.ordered)
    return html`<ul>
      ${items}
    </ul>`;
  const start = list.start === null || list.start === 1 ? undefined : list.start;
  return html`<ol${attributes({ start })}>${items}</ol>`;
}

type Flow = BlockChild | BodyChild;

function renderNode(node: Flow, state: BodyState): Html {
  switch (node.type) {
    case 'paragraph':
      return renderParagraph(node, state);
    case 'heading':
      return renderHeading(node, state);
    case 'list':
      return renderList(node, state);
    case 'thematicBreak':
      return html`<hr>`;
    case 'mdxJsxFlowElement':
      return renderFlowBlock(node, state);
    case 'table':
    case 'footnoteDefinition':
      // A table is written by its block, a footnote beside the place that refers to it.
      return html``;
  }
}

/** The footnotes that the last paragraph or block referred to, to stand beside it. */
function renderPendingNotes(state: BodyState): Html[] {
  const notes = state.pendingNotes.splice(0);
  const first = state.counts.footnotes - notes.length + 1;
  return notes.map(({ children }, index) => {
    const number = first + index;
    const back = html`<a
      class="back"
      href="#fnref-${number}"
      role="doc-backlink"
      aria-label="${state.t('body.back', { number: String(number) })}"
      >↩</a
    >`;
    const paragraphs = children.map((paragraph, place) => {
      const words = renderPhrasing(paragraph.children, state);
      const number_ = place === 0 && html`<b class="number">${number}</b> `;
      return html`<p>${number_}${words}${place === children.length - 1 && html` ${back}`}</p>`;
    });
    return html`<aside class="side" id="fn-${number}" role="doc-footnote">${paragraphs}</aside>`;
  });
}

/** Paragraphs, lists and blocks, without the footnotes they refer to: those follow the block around them. */
export const renderProse = (nodes: readonly Flow[], state: BodyState): Html =>
  html`${nodes.map((node) => renderNode(node, state))}`;

/** Flow content with every footnote beside the paragraph or block that refers to it. */
export const renderFlow = (nodes: readonly Flow[], state: BodyState): Html =>
  html`${nodes.map((node) => [renderNode(node, state), renderPendingNotes(state)])}`;
