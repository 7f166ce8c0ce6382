import { implementations, responses } from '@kmh/content/vocabulary';
import { z } from 'zod';
import type { ResponseRow } from './response-rows.ts';

const KeySchema = z.string().regex(/^[a-z-]+\/\w+$/);

/** What an address asks for; what it says wrongly, or leaves empty, it does not ask for. */
export const FilterSchema = z.object({
  /** Which document: `evaluation-briefs/12`. */
  evaluation: KeySchema.optional().catch(undefined),
  response: responses.schema.optional().catch(undefined),
  status: implementations.schema.optional().catch(undefined),
  overdue: z.literal('yes').optional().catch(undefined),
  /** Who is responsible: `people/3`. */
  owner: KeySchema.optional().catch(undefined),
});
export type ResponseFilter = z.output<typeof FilterSchema>;

/** Takes the lines that the filter asks for; every part of it narrows. */
export const filterRows = (rows: readonly ResponseRow[], filter: ResponseFilter): ResponseRow[] =>
  rows.filter(
    (row) =>
      (filter.evaluation === undefined || row.document === filter.evaluation) &&
      (filter.response === undefined || row.response === filter.response) &&
      (filter.status === undefined || row.status === filter.status) &&
      (filter.overdue === undefined || row.overdue > 0) &&
      (filter.owner === undefined || row.owner === filter.owner),
  );

/** Writes a filter as the query of an address, without the question mark. */
export const queryOf = (filter: ResponseFilter, page = 1): string => {
  const parts = Object.entries(filter).filter((part): part is [string, string] => part[1] !== undefined);
  return new URLSearchParams([...parts, ...(page > 1 ? [['page', String(page)]] : [])]).toString();
};

export interface ResponseCounts {
  /** Recommendations, each once however many actions it has. */
  readonly recommendations: number;
  /** Those that management has answered. */
  readonly responded: number;
  readonly completed: number;
  /** Those that are overdue, or have an action that is. */
  readonly overdue: number;
}

/** Counts the recommendations that stand in lines. */
export const countRows = (rows: readonly ResponseRow[]): ResponseCounts => {
  const count = (some: readonly ResponseRow[]) =>
    new Set(some.map(({ document, place }) => `${document}#${place}`)).size;
  return {
    recommendations: count(rows),
    responded: count(rows.filter(({ response }) => response !== 'pending')),
    completed: count(rows.filter(({ implementation }) => implementation === 'completed')),
    overdue: count(rows.filter(({ overdue }) => overdue > 0)),
  };
};
