import { describe, expect, it } from 'vitest';
import { momentOf, wallTimeAt, ZoneSchema } from './wall-time.ts';

describe('a time on the wall', () => {
  it.each([
    ['2027-03-27T09:00', 'Europe/Brussels', '2027-03-27T08:00:00.000Z'],
    ['2027-07-01T09:00', 'Europe/Brussels', '2027-07-01T07:00:00.000Z'],
    ['2027-01-01T00:15', 'Asia/Kabul', '2026-12-31T19:45:00.000Z'],
    ['2027-01-01T00:15', 'Asia/Dhaka', '2026-12-31T18:15:00.000Z'],
    ['2027-03-28T01:59', 'Europe/Brussels', '2027-03-28T00:59:00.000Z'],
    ['2027-03-28T03:00', 'Europe/Brussels', '2027-03-28T01:00:00.000Z'],
  ])('%s in %s is %s', (wallTime, zone, moment) => {
    expect(momentOf(wallTime, zone).moment?.toISOString()).toBe(moment);
    expect(wallTimeAt(new Date(moment), zone)).toBe(wallTime);
  });

  it('is none in the hour that a change of clocks skips, and says from when there is one', () => {
    expect(momentOf('2027-03-28T02:00', 'Europe/Brussels')).toEqual({ gapUntil: '2027-03-28T03:00' });
    expect(momentOf('2027-03-28T02:59', 'Europe/Brussels')).toEqual({ gapUntil: '2027-03-28T03:00' });
    expect(momentOf('2027-03-14T02:30', 'America/New_York')).toEqual({ gapUntil: '2027-03-14T03:00' });
  });

  it('is the first of two in the hour that a change of clocks repeats', () => {
    expect(momentOf('2027-10-31T02:30', 'Europe/Brussels').moment?.toISOString()).toBe(
      '2027-10-31T00:30:00.000Z',
    );
  });

  it('knows the time zones of the world, and no others', () => {
    expect(ZoneSchema.safeParse('Africa/Niamey').success).toBe(true);
    expect(ZoneSchema.safeParse('Europe/Nowhere').success).toBe(false);
  });
});
