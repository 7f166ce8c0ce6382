import type { Place } from '../document/checked-document.ts';

/**
 * The place that an address leads to: `#recommendations-row-3` is the fourth recommendation.
 *
 * @param hash with its `#`; what names no row of a list on a tab leads nowhere
 */
export function placeInAddress(hash: string, tabs: Readonly<Record<string, number>>): Place | undefined {
  const [, list = '', row = ''] = /^#([a-zA-Z]+)-row-(\d+)$/.exec(hash) ?? [];
  return Object.hasOwn(tabs, list) ? { path: `${list}.${row}`, label: '' } : undefined;
}
