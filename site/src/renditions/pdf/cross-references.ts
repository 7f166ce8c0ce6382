/** Where an object of a PDF lies: so many bytes from the start, or as the nth object within a stream. */
export type Place = { readonly offset: number } | { readonly stream: number; readonly index: number };

/** Bytes of each row: what kind of place it is, offset or stream, place within the stream. */
export const fieldWidths = [1, 4, 3] as const;
/** Bytes of a row in all. */
export const rowLength = 8;

function rowOf(place: Place | undefined): Buffer {
  const row = Buffer.alloc(rowLength);
  if (place === undefined) return row;
  const isWithin = 'stream' in place;
  row.writeUInt8(isWithin ? 2 : 1, 0);
  row.writeUInt32BE(isWithin ? place.stream : place.offset, 1);
  row.writeUIntBE(isWithin ? place.index : 0, 5, 3);
  return row;
}

const differencesFromAbove = 2;

/**
 * The table of a PDF's objects as rows of differences from the row above (PNG's predictor “up”): neighbours hardly differ, so
 * next to nothing is left of them once deflated.
 *
 * @param places by the objects' numbers; numbers without a place are free
 * @param size one more than the highest number
 */
export function crossReferences(places: ReadonlyMap<number, Place>, size: number): Buffer {
  let above = rowOf(undefined);
  const rows = Array.from({ length: size }, (_, number) => {
    const row = rowOf(places.get(number));
    const differences = row.map((byte, column) => byte - (above[column] ?? 0));
    above = row;
    return Buffer.from([differencesFromAbove, ...differences]);
  });
  return Buffer.concat(rows);
}
