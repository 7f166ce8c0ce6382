import { html } from '../body/html.ts';
import { renderText } from '../body/text.ts';
import { drawBars } from './bar-chart.ts';
import { localiseNumbers, readChart } from './chart-data.ts';
import { drawLines } from './line-chart.ts';
import type { FlowRenderer } from './renderer.ts';
import { renderDataTable, tableOf } from './table.ts';

/** A drawing of its table, with the table kept below for those who want the numbers or cannot see the drawing. */
export const renderChart: FlowRenderer<'Chart'> = ({ type, title, unit, source, notes }, children, state) => {
  const table = tableOf(children);
  if (table === undefined) return html``;
  state.counts.charts += 1;
  const id = `chart-${state.counts.charts}`;
  const data = readChart(table);
  const { drawing, height } = (type === 'bar' ? drawBars : drawLines)(data, state, state.dir);
  const legend =
    data.series.length > 1 &&
    html`<ul class="legend" aria-hidden="true">
      ${data.series.map(({ name }, index) => html`<li class="series-${index + 1}">${name}</li>`)}
    </ul>`;
  const heading = html`<p class="chart-title" id="${id}">
    ${renderText(title, state)}${unit !== undefined && html` <span class="unit">(${renderText(unit, state)})</span>`}
  </p>`;
  const svg = html`<svg role="img" aria-labelledby="${id} ${id}-kind" width="100%" height="${height}em">
    <desc id="${id}-kind">${state.t(type === 'bar' ? 'body.barChart' : 'body.lineChart')}</desc>
    ${drawing}
  </svg>`;
  const remarks = [
    ...(notes === undefined ? [] : [html`<p class="table-notes">${renderText(notes, state)}</p>`]),
    ...(source === undefined
      ? []
      : [html`<p class="table-notes">${renderText(state.t('body.source', { source }), state)}</p>`]),
  ];
  const caption = unit === undefined ? title : `${title} (${unit})`;
  return html`<figure class="chart ${type}">
    ${heading}${legend}${svg}${renderDataTable(localiseNumbers(table, state.lang), caption, 'both', state)}${remarks}
  </figure>`;
};
