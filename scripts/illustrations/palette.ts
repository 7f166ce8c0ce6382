/** A colour as red, green and blue, 0 to 255 each. */
type Channels = readonly [red: number, green: number, blue: number];

const channels = (hex: string): Channels => {
  const at = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
};

/**
 * A colour between two: `share` of the first over the second. Drawings hold no transparency but this, so that a picture
 * needs few colours and its file stays small.
 */
export function mix(over: string, under: string, share: number): string {
  const below = channels(under);
  return `#${channels(over)
    .map((value, index) => Math.round(value * share + (below[index] ?? 0) * (1 - share)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}

export const ink = '#1c211f';
export const paper = '#fbfaf6';

/** The tints of one kind of product, from the ground to the mark itself. */
export interface Tints {
  readonly ground: string;
  readonly faint: string;
  readonly soft: string;
  readonly middle: string;
  readonly full: string;
}

const tints = (full: string): Tints => {
  const ground = mix(full, paper, 0.09);
  return {
    ground,
    faint: mix(full, ground, 0.12),
    soft: mix(full, ground, 0.28),
    middle: mix(full, ground, 0.55),
    full,
  };
};

/** The colours of the site's kinds of product in its light form. */
export const blue = tints('#1d3f72');
export const green = tints('#14603c');
export const rust = tints('#8f3a12');
