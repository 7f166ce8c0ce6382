/** Shapes into which pictures are cut most often, as width by height. */
export const CUTS = [
  { name: 'share', ratio: 1200 / 630 },
  { name: 'card', ratio: 3 / 2 },
  { name: 'square', ratio: 1 },
  { name: 'tall', ratio: 4 / 5 },
] as const;

/** Where a click on a picture fell, in whole per cent from the left and the top; 0–100 also for one on the edge. */
export function placeOf(
  click: { readonly clientX: number; readonly clientY: number },
  box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
): { x: number; y: number } {
  const share = (offset: number, length: number) =>
    length <= 0 ? 50 : Math.round(Math.min(1, Math.max(0, offset / length)) * 100);
  return { x: share(click.clientX - box.left, box.width), y: share(click.clientY - box.top, box.height) };
}

/** A share of a picture as a number that can be drawn with: the middle where nothing sensible was typed. */
export const shareOf = (value: unknown): number =>
  typeof value === 'number' && value >= 0 && value <= 100 ? value : 50;
