import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { parseChange } from './response-changes.ts';
import type { ResponseChange } from './response-changes.ts';
import type { ResponseRow } from './response-rows.ts';

/** Lines of the log that are read for a page, the newest; the log itself has them all. */
const MOST_LINES = 2000;

/** A change, with who made it and when. */
export interface HistoryLine extends ResponseChange {
  /** Empty for the system. */
  readonly who: string;
  /** ISO 8601. */
  readonly at: string;
}

const LineSchema = z.looseObject({
  createdAt: z.string(),
  document: z.string(),
  note: z.string().nullish(),
  who: z.string().nullish(),
});

/** What was changed in answers to recommendations of these rows, the newest first, by `evaluation-briefs/12` and number. */
export const readHistory = async (
  req: PayloadRequest,
  rows: readonly ResponseRow[],
): Promise<ReadonlyMap<string, readonly HistoryLine[]>> => {
  const documents = [...new Set(rows.map(({ document }) => document))];
  if (documents.length === 0) return new Map();
  const { docs } = await req.payload.db.find({
    collection: 'activity',
    limit: MOST_LINES,
    req,
    sort: '-id',
    where: {
      and: [
        { document: { in: documents } },
        { action: { equals: 'state-changed' } },
        { note: { exists: true } },
      ],
    },
  });
  const lines = z
    .array(LineSchema)
    .parse(docs)
    .flatMap(({ createdAt, document, note, who }) => {
      const change = parseChange(note ?? '');
      return change === undefined ? [] : [{ ...change, document, at: createdAt, who: who ?? '' }];
    });
  return Map.groupBy(lines, ({ document, number }) => `${document}#${number}`);
};

/** What was changed of a row's recommendation, and of its action where it has one. */
export const historyOf = (
  history: ReadonlyMap<string, readonly HistoryLine[]>,
  { actionNumber, document, number }: ResponseRow,
): readonly HistoryLine[] =>
  (history.get(`${document}#${number}`) ?? []).filter(
    ({ action }) => action === undefined || action === actionNumber,
  );

/** The day of the last change of a row: in the log, or noted in the publication. */
export const lastChange = (row: ResponseRow, history: readonly HistoryLine[]): string | undefined =>
  [row.lastNoted, history[0]?.at.slice(0, 10)]
    .flatMap((day) => day ?? [])
    .toSorted()
    .at(-1);
