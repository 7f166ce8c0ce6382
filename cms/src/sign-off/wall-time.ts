import { z } from 'zod';

/** A day and an hour as a clock on the wall shows it, such as `2027-03-28T02:30`. */
export const WallTimeSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);

/** An IANA time zone that this machine knows. */
export const ZoneSchema = z.string().refine((zone) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format() !== '';
  } catch {
    return false;
  }
});

const DAY = 24 * 60 * 60 * 1000;
const MINUTE = 60_000;

/** What clocks in a time zone show at a moment. */
export const wallTimeAt = (moment: Date, zone: string): string => {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(moment);
  const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
};

export type WallMoment =
  | { readonly moment: Date; readonly gapUntil?: never }
  /** The clocks skip that time; the first that they show after it. */
  | { readonly gapUntil: string; readonly moment?: never };

/**
 * The moment at which clocks in a time zone show a time. In the hour that a change of clocks repeats it is the first of the two; in the
 * hour that one skips there is none.
 */
export const momentOf = (wallTime: string, zone: string): WallMoment => {
  const guess = Date.parse(`${wallTime}Z`);
  const offsetAt = (at: number): number => Date.parse(`${wallTimeAt(new Date(at), zone)}Z`) - at;
  // Clocks change by no more than a day, and not twice in two.
  const offsets = [offsetAt(guess - DAY), offsetAt(guess + DAY)];
  const moments = offsets.map((offset) => guess - offset).toSorted((one, other) => one - other);
  const found = moments.find((moment) => wallTimeAt(new Date(moment), zone) === wallTime);
  if (found !== undefined) return { moment: new Date(found) };
  const [before = guess, after = guess] = moments;
  let [low, high] = [before, after];
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
    if (wallTimeAt(new Date(middle), zone) < wallTime) low = middle;
    else high = middle;
  }
  return { gapUntil: wallTimeAt(new Date(high), zone) };
};
