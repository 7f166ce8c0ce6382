import type { Body } from '@kmh/content/entry';
import type { BodyHtml } from './body-html.ts';
import { createBodyState, type BodyContext } from './body-state.ts';
import { renderFlow } from './flow.ts';

/**
 * A body as HTML: notes beside their paragraphs, headings with ids, blocks as their renderers write them. Nothing in it
 * is ever run, and every word is escaped.
 */
export function renderBody(body: Body, context: BodyContext): BodyHtml {
  const definitions = body.children.filter((child) => child.type === 'footnoteDefinition');
  const state = createBodyState(context, definitions);
  const html = renderFlow(body.children, state).toString();
  return { html, citations: state.citations };
}
