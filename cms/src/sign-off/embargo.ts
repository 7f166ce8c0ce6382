import { z } from 'zod';

const DaySchema = z.coerce.string().pipe(z.iso.datetime({ offset: true }));

/** True until the day of an embargo has come; days begin at midnight UTC. */
export const isUnderEmbargo = (embargoUntil: unknown, now: Date): boolean => {
  const day = DaySchema.safeParse(embargoUntil).data;
  return day !== undefined && now.toISOString().slice(0, 10) < new Date(day).toISOString().slice(0, 10);
};
