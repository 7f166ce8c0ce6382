import { z } from 'zod';

/** The values of a document, a group or a row by their fields' names; none where there are none. */
export const ValuesSchema = z.record(z.string(), z.unknown()).catch({});

/** The rows of a list; none where there are none. */
export const RowsSchema = z.array(ValuesSchema).catch([]);

/** True for a text that says something. */
export const isFilled = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** The id of a document: a number on SQL databases. */
export const IdSchema = z.union([z.string(), z.number()]);
