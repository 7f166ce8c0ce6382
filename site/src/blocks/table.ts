import type { BlockChild, Table } from '@kmh/content/entry';
import type { AttributesOf } from '@kmh/content/blocks';
import type { BodyState } from '../body/body-state.ts';
import { html, type Html } from '../body/html.ts';
import { renderText } from '../body/text.ts';
import type { FlowRenderer } from './renderer.ts';
import { renderRows } from './table-rows.ts';

export const tableOf = (children: readonly BlockChild[]): Table | undefined =>
  children.find((child) => child.type === 'table');

/** With more columns than this a table may reach beyond the measure of the text. */
const mostInMeasure = 6;

/** A table in a frame that scrolls, by keyboard too, where it is wider than the screen. */
export function renderDataTable(
  table: Table,
  caption: string,
  header: AttributesOf<'Table'>['header'],
  state: BodyState,
): Html {
  state.counts.tables += 1;
  const id = `table-${state.counts.tables}`;
  const { head, body, stacks } = renderRows(table, header, state);
  const thead =
    head !== undefined &&
    html`<thead>
      ${head}
    </thead>`;
  return html`<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table${stacks && html` class="stack"`}><caption id="${id}">${renderText(caption, state)}</caption>${thead}<tbody>${body}</tbody></table></div>`;
}

export const renderTable: FlowRenderer<'Table'> = ({ caption, header, notes }, children, state) => {
  const table = tableOf(children);
  if (table === undefined) return html``;
  const below = notes !== undefined && html`<p class="table-notes">${renderText(notes, state)}</p>`;
  const broad = (table.children[0]?.children.length ?? 0) > mostInMeasure ? ' broad' : '';
  return html`<figure class="table${broad}">${renderDataTable(table, caption, header, state)}${below}</figure>`;
};
