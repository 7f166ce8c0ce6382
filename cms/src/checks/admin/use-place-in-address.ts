'use client';

import { useEffect } from 'react';
import { goToPlace } from './go-to-place.ts';
import { placeInAddress } from './place-in-address.ts';

/**
 * Takes whoever opens a document by an address that names a row of a list to that row: its tab may be another one than the last.
 *
 * @param isReady whether the form is drawn
 */
export function usePlaceInAddress(tabs: Readonly<Record<string, number>>, isReady: boolean): void {
  useEffect(() => {
    const place = isReady ? placeInAddress(window.location.hash, tabs) : undefined;
    if (place !== undefined) void goToPlace(place, tabs);
    // Only once: what is typed later moves nobody away.
  }, [isReady]);
}
