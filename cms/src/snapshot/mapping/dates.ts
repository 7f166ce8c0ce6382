/** The day of a date field, which the CMS keeps as noon in UTC. */
export const toDay = (stored: string): string => new Date(stored).toISOString().slice(0, 10);

/** A day as the CMS keeps it: noon in UTC, which is the same day in every inhabited time zone but a few islands' own. */
export const fromDay = (day: string): string => `${day}T12:00:00.000Z`;

const offsetOf = (moment: Date, timezone: string): string => {
  if (timezone === 'UTC' || timezone === 'Etc/UTC') return 'Z';
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: timezone,
    timeZoneName: 'longOffset',
  }).formatToParts(moment);
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value.slice('GMT'.length) ?? '';
  return offset === '' ? '+00:00' : offset;
};

const secondsOf = (offset: string): number => {
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d\d):(\d\d)/.exec(offset) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * 60 * (sign === '-' ? -1 : 1);
};

/**
 * A moment as people in its time zone say it: `2022-12-08T14:00:00+01:00`.
 *
 * @param timezone an IANA name
 * @throws RangeError when there is no such time zone
 */
export function toMoment(stored: string, timezone: string): string {
  const moment = new Date(stored);
  const offset = offsetOf(moment, timezone);
  const local = new Date(moment.getTime() + secondsOf(offset) * 1000);
  return `${local.toISOString().slice(0, 19)}${offset}`;
}

/** A moment as the CMS keeps it, in UTC. */
export const fromMoment = (moment: string): string => new Date(moment).toISOString();
