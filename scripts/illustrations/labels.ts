import { write } from './glyphs.ts';
import { dot } from './shapes.ts';
import type { Point } from './svg.ts';

/** A letter or digit on a disc that sets it off from what lies below. */
export const glyphDisc = (text: string, at: Point, ground: string, colour: string, height = 44): string =>
  dot(at, height * 0.86, ground) + write(text, at, height, colour);
