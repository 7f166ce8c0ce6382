import { join } from 'node:path';
import { z } from 'zod';
import { DateSchema } from '../schema/date.ts';
import { appendLines, readLines } from './ledger-lines.ts';

/*
 * `pictures.tsv` in the ledger says which pictures readers may not see any more, by the names of their folders, which are digests and tell
 * nothing of what they show. Like the rest of the ledger it only grows: of several lines about a picture the last one counts, so that
 * one whose people agree again can be shown again.
 */
const LineSchema = z.tuple([
  DateSchema,
  z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  z.enum(['withheld', 'shown']),
]);

const picturesFile = (ledgerDir: string) => join(ledgerDir, 'pictures.tsv');

/**
 * Reads which pictures may not be shown, by no release, new or kept: the consent of the people in them was withdrawn, refused or is over.
 *
 * @returns the day since when, by the picture's name in the record
 * @throws Error naming file and line when a line cannot be read
 */
export function readWithheldPictures(ledgerDir: string): ReadonlyMap<string, string> {
  const withheld = new Map<string, string>();
  const lines = readLines(picturesFile(ledgerDir), LineSchema, 'date, picture and state, parted by tabs');
  for (const [date, picture, state] of lines) {
    if (state === 'shown') withheld.delete(picture);
    else if (!withheld.has(picture)) withheld.set(picture, date);
  }
  return withheld;
}

/** Notes of pictures that they may not be shown any more, or that they may be again. */
export const recordPictures = (
  ledgerDir: string,
  pictures: readonly string[],
  state: 'withheld' | 'shown',
  today: Date = new Date(),
): void =>
  appendLines(
    picturesFile(ledgerDir),
    pictures.map((picture) => [today.toISOString().slice(0, 10), picture, state]),
  );
