/** A colour as #rrggbb in three numbers from 0 to 255. */
type Rgb = readonly [number, number, number];

function parse(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
const print = (rgb: readonly number[]): string =>
  `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

function luminance(colour: string): number {
  const [r, g, b] = parse(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** How two colours stand out from each other, from 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour as a program shows it that turns each part around. */
export const invert = (colour: string): string => print(parse(colour).map((value) => 255 - value));

/** A colour as a program shows it that keeps the hue and turns the lightness around. */
export function invertLightness(colour: string): string {
  const rgb = parse(colour);
  // Lightness is half the sum of the largest and the smallest part: turning it around moves all three by as much.
  const shift = 255 - Math.max(...rgb) - Math.min(...rgb);
  return print(rgb.map((value) => value + shift));
}
