import { z } from 'zod';

const ItemSchema = z.looseObject({
  str: z.string(),
  width: z.number(),
  height: z.number(),
  transform: z.array(z.number()),
});

interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly line: number;
  readonly size: number;
}

/* A mark above a letter comes as a piece of its own that says the letter once more. */
const mark = /^\p{Mn}/u;

/** A gap of this share of the type's size is a space. */
const space = 0.12;

/**
 * The words of a page in the order of its lines, from where each piece stands: the reader gives pieces of right-to-left lines in
 * the order in which they were drawn.
 *
 * @param marks whether pieces that begin with a mark count
 */
export function linesOf(items: readonly unknown[], { marks }: { marks: boolean }): string {
  const pieces = items.flatMap((item): Piece[] => {
    const { success, data } = ItemSchema.safeParse(item);
    if (!success || data.str.trim() === '' || (!marks && mark.test(data.str))) return [];
    const [, , , , left = 0, line = 0] = data.transform;
    return [{ text: data.str, left, right: left + data.width, line: Math.round(line), size: data.height }];
  });
  const lines = Map.groupBy(pieces, ({ line }) => line);
  return [...lines.values()]
    .map((line) =>
      line
        .toSorted((one, other) => other.right - one.right)
        .map(({ text, right, size }, place, all) => {
          const before = all[place - 1];
          const isApart = before !== undefined && before.left - right > space * size;
          return isApart ? ` ${text}` : text;
        })
        .join(''),
    )
    .join('\n');
}
