import type { Element, Properties } from 'hast';
import { selectAll } from 'hast-util-select';
import { s } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { svgFile } from '../cover-drawing.ts';
import { classesOf } from '../has-class.ts';

/** What the drawings of a document have in common. */
export interface Style {
  readonly dir: 'ltr' | 'rtl';
  readonly hue: string;
  readonly font: string;
}

/* On the page a chart is as wide as it can be, in the reader's own size of type; a file needs both settled. */
const em = 13;
const width = 600;
const legendHeight = 1.8 * em;

const seriesColours = ['', '#b0682b', '#5b8a7a', '#55605b', '#1c211f', '#a8a599'] as const;
const dashes = ['', '7 3', '2 3', '9 3 2 3', '', ''] as const;

const round = (value: number): number => Math.round(value * 100) / 100;

const seriesOf = (element: Element): number | undefined => {
  const name = classesOf(element).find((each) => each.startsWith('series-'));
  return name === undefined ? undefined : Number(name.slice('series-'.length)) - 1;
};

/** A length of the page in units of the file. */
function length(value: Properties[string], whole: number): Properties[string] {
  if (typeof value !== 'string') return value;
  const number = Number.parseFloat(value);
  if (value.endsWith('%')) return round((number * whole) / 100);
  return value.endsWith('em') ? round(number * em) : value;
}

const along = new Set(['x', 'x1', 'x2', 'cx', 'width', 'dx']);
const down = new Set(['y', 'y1', 'y2', 'cy', 'height', 'r', 'dy']);

function look(element: Element, { hue, font }: Style): Properties {
  const classes = classesOf(element);
  const series = seriesOf(element);
  const colour = series === undefined || series === 0 ? hue : (seriesColours[series] ?? hue);
  if (element.tagName === 'text') {
    const fill = classes.includes('value') ? '#55605b' : '#1c211f';
    return { fontFamily: font, fontSize: em, fill };
  }
  if (classes.includes('grid')) return { stroke: '#dcd9cf' };
  if (classes.includes('axis')) return { stroke: '#1c211f' };
  if (classes.includes('line')) {
    return { stroke: colour, strokeWidth: 2, strokeDasharray: dashes[series ?? 0] ?? '' };
  }
  return classes.includes('bar') || classes.includes('dot') ? { fill: colour } : {};
}

/* Programs for print know no direction of drawings' words: an anchor is a side there. */
function anchored({ textAnchor, direction, ...rest }: Properties): Properties {
  if (textAnchor === undefined && direction === undefined) return rest;
  const anchor = typeof textAnchor === 'string' ? textAnchor : 'start';
  const mirrored = anchor === 'start' ? 'end' : anchor === 'end' ? 'start' : anchor;
  return { ...rest, textAnchor: direction === 'rtl' ? mirrored : anchor };
}

/* Lines stand in a square of 100 by 100 that the page stretches; here their points are stretched, and the pen is not. */
function stretched(plot: Element): Element[] {
  const at = (name: string, whole: number) => Number(length(plot.properties[name], whole) ?? 0);
  const [x, y, wide, high] = [at('x', width), at('y', 0), at('width', width), at('height', 0)];
  const move = (point: string) => {
    const [across = 0, below = 0] = point.split(',').map(Number);
    return `${round(x + (across * wide) / 100)},${round(y + (below * high) / 100)}`;
  };
  return selectAll('polyline', plot).map((line) => ({
    ...line,
    properties: {
      className: classesOf(line).slice(),
      fill: 'none',
      points: String(line.properties['points']).split(/\s+/).map(move).join(' '),
    },
  }));
}

function settled(element: Element, style: Style): Element {
  const own = Object.entries(anchored(element.properties))
    .filter(([name]) => name !== 'className' && !name.startsWith('aria') && name !== 'role')
    .map(([name, value]): [string, Properties[string]] => {
      if (along.has(name)) return [name, length(value, width)];
      return [name, down.has(name) ? length(value, 0) : value];
    });
  const children = element.children
    .filter((child) => child.type !== 'element' || child.tagName !== 'desc')
    .flatMap((child) => (child.type === 'element' && child.tagName === 'svg' ? stretched(child) : [child]));
  return {
    ...element,
    properties: { ...Object.fromEntries(own), ...look(element, style) },
    children: children.map((child) => (child.type === 'element' ? settled(child, style) : child)),
  };
}

/* On the page the names of the series stand above the drawing as a list. */
function drawLegend(figure: Element, { hue, font, dir }: Style): Element[] {
  let x = dir === 'rtl' ? width : 0;
  const step = (by: number) => {
    x += dir === 'rtl' ? -by : by;
  };
  return selectAll('.legend li', figure).flatMap((item) => {
    const series = seriesOf(item) ?? 0;
    const words = toString(item);
    const fill = series === 0 ? hue : (seriesColours[series] ?? hue);
    const mark = s('rect', { x: dir === 'rtl' ? x - 10 : x, y: 2, width: 10, height: 10, fill });
    step(16);
    const textAnchor = dir === 'rtl' ? 'end' : 'start';
    const type = { fontFamily: font, fontSize: em * 0.95, fill: '#1c211f' };
    const text = s('text', { x, y: 11, textAnchor, ...type }, words);
    step(words.length * em * 0.56 + 24);
    return [mark, text];
  });
}

/** A chart of the page as a drawing of its own, with the names of its series above it. */
export function chartFile(drawing: Element, figure: Element, style: Style): string {
  const legend = drawLegend(figure, style);
  const top = legend.length > 0 ? legendHeight : 0;
  const height = Number(length(drawing.properties['height'], 0)) + 4;
  const { children } = settled(drawing, style);
  const whole = s(
    'svg',
    { viewBox: `0 0 ${width} ${round(height + top)}`, width, height: round(height + top) },
    [...legend, s('g', { transform: `translate(0 ${top})` }, children)],
  );
  return svgFile(whole);
}
