import type { Payload } from 'payload';

/** Dates are meant in UTC; a minute later no clock is in doubt about the day. Milliseconds. */
const AFTER_MIDNIGHT = 60_000;

/** How long it is from a moment to the beginning of the next day; milliseconds. */
export const untilNextDay = (now: Date): number =>
  Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1) + AFTER_MIDNIGHT - now.getTime();

/** Does something now and at the beginning of each day. What fails is logged and tried again the next day. */
export async function doEveryDay(payload: Payload, work: (now: Date) => Promise<unknown>): Promise<void> {
  try {
    await work(new Date());
  } catch (err) {
    payload.logger.error({ err, msg: 'The work of the day failed; it is tried again tomorrow' });
  }
  doEachNight(payload, work);
}

/** Does something at the beginning of each day from the next on. What fails is logged and tried again the night after. */
export function doEachNight(payload: Payload, work: (now: Date) => Promise<unknown>): void {
  setTimeout(() => void doEveryDay(payload, work), untilNextDay(new Date())).unref();
}
