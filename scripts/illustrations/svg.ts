/** Attributes of an element; numbers are written with at most one decimal, so that the same drawing is always the same text. */
export type Attributes = Readonly<Record<string, string | number>>;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The size of every picture, in pixels. */
export const sheet = { width: 1600, height: 900 } as const;

/** A number as it stands in a drawing. */
export const rounded = (value: number): string => String(Math.round(value * 10) / 10);

/** An element as text. Attribute values are the drawings' own and hold neither quotes nor angle brackets. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : value}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

/** A whole picture: its marks on a ground of one colour. */
export const picture = (ground: string, marks: readonly string[]): string =>
  element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${sheet.width} ${sheet.height}` },
    element('rect', { width: sheet.width, height: sheet.height, fill: ground }),
    ...marks,
  );

/** The point at an angle on a circle; 0 is up, and angles grow clockwise, in degrees. */
export const onCircle = (centre: Point, radius: number, degrees: number): Point => ({
  x: centre.x + radius * Math.sin((degrees * Math.PI) / 180),
  y: centre.y - radius * Math.cos((degrees * Math.PI) / 180),
});
