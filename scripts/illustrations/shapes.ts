import { element, onCircle, rounded, type Point } from './svg.ts';

export const dot = ({ x, y }: Point, r: number, fill: string): string =>
  element('circle', { cx: x, cy: y, r, fill });

/** A ring; `dash` is its pattern of lines and gaps. */
export const ring = ({ x, y }: Point, r: number, stroke: string, width: number, dash?: string): string =>
  element('circle', {
    cx: x,
    cy: y,
    r,
    fill: 'none',
    stroke,
    'stroke-width': width,
    ...(dash === undefined ? {} : { 'stroke-dasharray': dash, 'stroke-linecap': 'round' }),
  });

export const line = (path: string, stroke: string, width: number, dash?: string): string =>
  element('path', {
    d: path,
    fill: 'none',
    stroke,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...(dash === undefined ? {} : { 'stroke-dasharray': dash }),
  });

export const area = (path: string, fill: string): string => element('path', { d: path, fill });

/** A path through points, in straight lines. */
export const through = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`).join('');

/** Many dots of one size and colour as a single path: lines of no length with round ends. */
export const dots = (points: readonly Point[], r: number, fill: string): string =>
  points.length === 0
    ? ''
    : line(points.map(({ x, y }) => `M${rounded(x)} ${rounded(y)}h0`).join(''), fill, r * 2);

/** The head of an arrow that points towards an angle (0 is up, clockwise). */
export function arrowHead(tip: Point, degrees: number, size: number, fill: string): string {
  const corners = [tip, onCircle(tip, size, degrees + 152), onCircle(tip, size, degrees - 152)];
  return area(`${through(corners)}Z`, fill);
}

/** The way back from one place to another: a line that rises above both. */
export function returnArc(from: Point, to: Point, lift = 0.32): string {
  const rise = Math.hypot(from.x - to.x, from.y - to.y) * lift;
  const control = { x: (from.x + to.x) / 2, y: Math.min(from.y, to.y) - rise };
  return `M${rounded(from.x)} ${rounded(from.y)}Q${rounded(control.x)} ${rounded(control.y)} ${rounded(to.x)} ${rounded(to.y)}`;
}
