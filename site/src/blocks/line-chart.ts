import { formatNumber } from '../i18n/format/number.ts';
import type { BodyState } from '../body/body-state.ts';
import { html, type Html } from '../body/html.ts';
import { ticksOf, type ChartData, type ChartSeries } from './chart-data.ts';

/* Heights in em, widths in per cent: the words keep the reader's own size at any width. */
const top = 1.2;
const plotHeight = 13;
const namesHeight = 2;
/** Per cents of the width left for the numbers of the grid, and right of the last point. */
const left = 12;
const right = 5;
const namesShown = 6;

const round = (value: number) => Math.round(value * 100) / 100;

/** The stretches of a series between its gaps, as points in a square of 100 by 100. */
function stretchesOf(
  { values }: ChartSeries,
  x: (place: number) => number,
  y: (value: number) => number,
): string[] {
  const stretches: string[][] = [[]];
  values.forEach((value, place) => {
    if (value === undefined) stretches.push([]);
    else stretches.at(-1)?.push(`${round(x(place))},${round(y(value))}`);
  });
  return stretches.filter((points) => points.length > 1).map((points) => points.join(' '));
}

/** A line for each series over a grid. Its height in em goes with it. */
export function drawLines(
  data: ChartData,
  state: BodyState,
  dir: 'ltr' | 'rtl',
): { drawing: Html; height: number } {
  const ticks = ticksOf(data.least, data.greatest);
  const least = Math.min(data.least, ...ticks);
  const greatest = Math.max(data.greatest, ...ticks);
  const share = (value: number) => (greatest - value) / (greatest - least || 1);
  const across = (place: number) => (data.names.length < 2 ? 0.5 : place / (data.names.length - 1));
  const xOnPage = (place: number) => round(left + across(place) * (100 - left - right));
  const yOnPage = (value: number) => round(top + share(value) * plotHeight);

  const grid = ticks.map((tick) => {
    const y = yOnPage(tick);
    return html`<line
        class="${tick === 0 ? 'axis' : 'grid'}"
        x1="${left}%"
        x2="100%"
        y1="${y}em"
        y2="${y}em"
      /><text class="value" direction="ltr" text-anchor="end" x="${left}%" dx="-.5em" y="${y}em" dy=".35em"
        >${formatNumber(tick, state.lang)}</text
      >`;
  });
  const every = Math.ceil(data.names.length / namesShown);
  /* The last name ends where the drawing ends. */
  const last = data.names.length - 1;
  const end = dir === 'rtl' ? 'start' : 'end';
  const names = data.names.map((name, place) =>
    place % every === 0
      ? html`<text
          class="name"
          direction="${dir}"
          text-anchor="${place === last ? end : 'middle'}"
          x="${place === last ? 100 : xOnPage(place)}%"
          y="${round(top + plotHeight + namesHeight - 0.5)}em"
          >${name}</text
        >`
      : html``,
  );
  const lines = data.series.map((series, index) => {
    const stretches = stretchesOf(
      series,
      (place) => across(place) * 100,
      (value) => share(value) * 100,
    );
    return stretches.map(
      (points) =>
        html`<polyline
          class="line series-${index + 1}"
          points="${points}"
          fill="none"
          vector-effect="non-scaling-stroke"
        />`,
    );
  });
  const dots = data.series.map(({ values }, index) =>
    values.map((value, place) =>
      value === undefined
        ? html``
        : html`<circle
            class="dot series-${index + 1}"
            cx="${xOnPage(place)}%"
            cy="${yOnPage(value)}em"
            r=".28em"
          />`,
    ),
  );
  const plot = html`<svg
    x="${left}%"
    y="${top}em"
    width="${100 - left - right}%"
    height="${plotHeight}em"
    viewBox="0 0 100 100"
    preserveAspectRatio="none"
    overflow="visible"
  >
    ${lines}
  </svg>`;
  return { drawing: html`${grid}${plot}${dots}${names}`, height: top + plotHeight + namesHeight };
}
