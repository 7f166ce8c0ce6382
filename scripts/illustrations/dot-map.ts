import { landAt } from './atlas.ts';
import { mix, type Tints } from './palette.ts';
import { places, type MarkedCountry } from './places.ts';
import { dots } from './shapes.ts';
import { sheet, type Point } from './svg.ts';

/** A part of the world: its middle, and how many degrees of latitude the sheet is high. */
export interface View {
  readonly latitude: number;
  readonly longitude: number;
  readonly height: number;
}

const scaleOf = ({ latitude, height }: View) => {
  const y = sheet.height / height;
  return { x: y * Math.cos((latitude * Math.PI) / 180), y };
};

/** Where a place lies on the sheet (equirectangular, true at the view's middle). */
export function project(view: View, place: { latitude: number; longitude: number }): Point {
  const scale = scaleOf(view);
  return {
    x: sheet.width / 2 + (place.longitude - view.longitude) * scale.x,
    y: sheet.height / 2 - (place.latitude - view.latitude) * scale.y,
  };
}

/** Where a country's mark stands on the sheet. */
export const placeOf = (view: View, country: MarkedCountry): Point => project(view, places[country]);

/**
 * The land as a field of dots, with the dots of some countries in a darker tint.
 *
 * @param step distance between dots, in pixels
 */
export function drawDotMap(view: View, tints: Tints, marked: readonly MarkedCountry[], step = 20): string {
  const scale = scaleOf(view);
  const codes = new Set<string>(marked.map((country) => places[country].numeric));
  const sea: Point[] = [];
  const land: Point[] = [];
  const own: Point[] = [];
  for (let y = step / 2; y < sheet.height; y += step) {
    for (let x = step / 2; x < sheet.width; x += step) {
      const at = landAt(
        view.latitude - (y - sheet.height / 2) / scale.y,
        view.longitude + (x - sheet.width / 2) / scale.x,
      );
      (at === 'sea' ? sea : codes.has(at) ? own : land).push({ x, y });
    }
  }
  return (
    dots(sea, step * 0.08, mix(tints.full, tints.ground, 0.16)) +
    dots(land, step * 0.26, mix(tints.full, tints.ground, 0.22)) +
    dots(own, step * 0.34, tints.middle)
  );
}
