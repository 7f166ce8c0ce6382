import { z } from 'zod';

/** A calendar day, `YYYY-MM-DD` (ISO 8601). */
export const DateSchema = z.iso.date();
export type IsoDate = z.output<typeof DateSchema>;

/** A year, a month or a day: `2022`, `2022-07`, `2022-07-31` (W3CDTF), as precise as the source is. */
export const PartialDateSchema = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/);
export type PartialDate = z.output<typeof PartialDateSchema>;

/** A moment with its offset, `2022-12-08T14:00:00+01:00`. */
export const MomentSchema = z.iso.datetime({ offset: true });

/** A span of time with a start; the end is missing while it lasts. */
export const PeriodSchema = z.strictObject({ start: PartialDateSchema, end: PartialDateSchema.optional() });
