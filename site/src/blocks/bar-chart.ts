import { formatNumber } from '../i18n/format/number.ts';
import type { BodyState } from '../body/body-state.ts';
import { html, type Html } from '../body/html.ts';
import type { ChartData } from './chart-data.ts';

/*
 * Lengths along the bars are per cents of the width, heights are in em: the bars fill any width while the words keep the
 * reader's own size. The same drawing serves both directions of writing.
 */
const nameHeight = 1.5;
const barHeight = 0.95;
const barGap = 0.3;
const groupGap = 0.75;
/** The widest bar leaves room for its number. */
const reach = 82;

const round = (value: number) => Math.round(value * 100) / 100;

/** Bars that lie below their names, one for each series. Its height in em goes with it. */
export function drawBars(
  data: ChartData,
  state: BodyState,
  dir: 'ltr' | 'rtl',
): { drawing: Html; height: number } {
  const scale = reach / (data.greatest - data.least || 1);
  const zero = round(-data.least * scale);
  const groupHeight = nameHeight + data.series.length * (barHeight + barGap) + groupGap;
  const anchor = dir === 'rtl' ? 'end' : 'start';
  const groups = data.names.map((name, place) => {
    const top = place * groupHeight;
    const bars = data.series.map(({ values }, index) => {
      const value = values[place];
      if (value === undefined) return html``;
      const y = round(top + nameHeight + index * (barHeight + barGap));
      const x = round(value < 0 ? zero + value * scale : zero);
      const width = round(Math.abs(value) * scale);
      const label = html`<text
        class="value"
        direction="ltr"
        x="${round(Math.max(x + width, zero))}%"
        y="${round(y + barHeight / 2)}em"
        dx=".4em"
        dy=".35em"
        >${formatNumber(value, state.lang)}</text
      >`;
      return html`<rect
          class="bar series-${index + 1}"
          x="${x}%"
          y="${y}em"
          width="${width}%"
          height="${barHeight}em"
        />${label}`;
    });
    return html`<text
        class="name"
        direction="${dir}"
        text-anchor="${anchor}"
        x="0"
        y="${round(top + nameHeight - 0.45)}em"
        >${name}</text
      >${bars}`;
  });
  const height = round(data.names.length * groupHeight - groupGap + 0.2);
  const axis = html`<line
    class="axis"
    x1="${zero}%"
    x2="${zero}%"
    y1="${nameHeight - 0.2}em"
    y2="${height}em"
  />`;
  return { drawing: html`${groups}${axis}`, height };
}
