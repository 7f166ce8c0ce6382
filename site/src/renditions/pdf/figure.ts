import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { select } from 'hast-util-select';
import { translateTo } from '../../i18n/index.ts';
import { hasClass, isElement } from '../has-class.ts';
import { mapElements } from '../map-elements.ts';
import { imageOf } from '../pictures.ts';
import { chartFile } from './chart-file.ts';
import { toInline, trimmed } from './inline.ts';
import type { Block, Inline } from './nodes.ts';
import type { PdfState } from './state.ts';

const isTitle = (node: ElementContent): boolean => node.type === 'element' && hasClass(node, 'chart-title');

type ToBlocks = (nodes: readonly ElementContent[], state: PdfState) => Block[];

/** Sharp enough for print at the width of the text. */
const picture = { formats: ['.jpg', '.png'], width: 960 } as const;

/** A picture of the record with its caption. */
export function toPicture(element: Element, caption: readonly Inline[], state: PdfState): Block[] {
  if (element.tagName !== 'picture') return [];
  const { href, bytes } = state.shelf.choose(element, picture);
  state.files.set(href, bytes);
  const { alt, width, height } = imageOf(element).properties;
  const wide = Number(width ?? 1) >= Number(height ?? 1);
  return [{ b: 'picture', path: href, alt: String(alt ?? ''), caption, wide }];
}

/* A chart as it is drawn on the page, then its table. */
function toChart(figure: Element, state: PdfState, toBlocks: ToBlocks): Block[] {
  const drawing = select('svg', figure);
  const title = select('.chart-title', figure);
  if (drawing === undefined) return toBlocks(figure.children, state);
  const path = `/charts/${state.files.size + 1}.svg`;
  state.files.set(path, Buffer.from(chartFile(drawing, figure, state)));
  const words = title === undefined ? '' : toString(title).replace(/\s+/g, ' ').trim();
  const alt = translateTo(state.lang)('file.drawing', { title: words });
  // The title above the drawing is the title of its table too.
  const rest = mapElements(figure, (element) => (element.tagName === 'caption' ? [] : undefined));
  const [heading, below] = [rest.children.filter(isTitle), rest.children.filter((child) => !isTitle(child))];
  return [
    ...toBlocks(heading, state),
    { b: 'picture', path, alt, caption: [], wide: true },
    ...toBlocks(below, state),
  ];
}

/** Pictures, charts and tables with what belongs to them. */
export function toFigure(figure: Element, state: PdfState, toBlocks: ToBlocks): Block[] {
  if (hasClass(figure, 'chart')) return toChart(figure, state, toBlocks);
  const image = select('picture', figure);
  if (image === undefined) return toBlocks(figure.children, state);
  const caption = figure.children.filter(isElement).find(({ tagName }) => tagName === 'figcaption');
  return toPicture(image, caption === undefined ? [] : trimmed(toInline(caption.children, state)), state);
}
