import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { select } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import type { PublicationKind } from '@kmh/content/schema';
import { coverSize } from '../covers/projection.ts';
import { mapElements } from './map-elements.ts';
import { wellFormed } from './well-formed.ts';

/** The colour of a kind and its wash, as in the light pages' styles. */
export const colours = {
  'knowledge-paper': { hue: '#1d3f72', wash: '#e5e8ea' },
  factsheet: { hue: '#14603c', wash: '#e6ebe4' },
  'evaluation-brief': { hue: '#8f3a12', wash: '#f2e8e1' },
} as const satisfies Record<PublicationKind, { hue: string; wash: string }>;

const spacing = 8;
const fields = { 'cover-field': { radius: 1, opacity: 0.2 }, 'cover-world': { radius: 1.8, opacity: 0.45 } };

/* Files are read by programs that know no masks: the field is drawn as lines of dots. To some a dash without length is no dot. */
const dot = 0.01;

function drawField(id: keyof typeof fields): Element {
  const { radius, opacity } = fields[id];
  const rows = Math.floor(coverSize.height / spacing);
  const last = coverSize.width - spacing / 2 + dot;
  const lines = Array.from(
    { length: rows },
    (_, row) => `M${spacing / 2} ${spacing / 2 + row * spacing}H${last}`,
  );
  return s('path', {
    d: lines.join(''),
    stroke: 'currentColor',
    strokeWidth: radius * 2,
    strokeLinecap: 'round',
    strokeDashArray: `${dot} ${spacing - dot}`,
    opacity,
  });
}

const coloured = (element: Element, hue: string): Element => ({
  ...element,
  properties: Object.fromEntries(
    Object.entries(element.properties).map(([name, value]) => [name, value === 'currentColor' ? hue : value]),
  ),
  children: element.children.map((child) => (child.type === 'element' ? coloured(child, hue) : child)),
});

/** The drawn cover of an article, as a drawing of its own in one colour; undefined when a picture stands there. */
export function coverDrawing(article: Element, kind: PublicationKind): Element | undefined {
  const cover = select('.opening svg.cover', article);
  return cover && standaloneCover(cover, kind);
}

/** A cover as it stands on a page, as a drawing of its own in the colour of its kind. */
export function standaloneCover(cover: Element, kind: PublicationKind): Element {
  const drawn = mapElements(cover, (element) => {
    const mask = String(element.properties['mask'] ?? '');
    if (mask === '') return undefined;
    return [drawField(mask.includes('cover-world') ? 'cover-world' : 'cover-field')];
  });
  return coloured(drawn, colours[kind].hue);
}

/** A drawing as a file. */
export const svgFile = (drawing: Element): string =>
  wellFormed(
    toHtml(
      h(null, [
        {
          ...drawing,
          properties: { ...drawing.properties, className: undefined, xmlns: 'http://www.w3.org/2000/svg' },
        },
      ]),
      { space: 'svg', closeEmptyElements: true },
    ),
  );
