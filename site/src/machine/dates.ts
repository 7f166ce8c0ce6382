/** A day, month or year as the moment at which it begins, for formats that know no other dates. */
export const momentOf = (date: string): string => `${dayOf(date)}T00:00:00Z`;

/** A day, month or year as its first day. */
export const dayOf = (date: string): string => `${date}${'-01-01'.slice(date.length - 4)}`;

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** A day, month or year as RSS writes moments (RFC 822, with four digits a year). */
export function mailDateOf(date: string): string {
  const moment = new Date(momentOf(date));
  const day = String(moment.getUTCDate()).padStart(2, '0');
  return `${days[moment.getUTCDay()]}, ${day} ${months[moment.getUTCMonth()]} ${moment.getUTCFullYear()} 00:00:00 +0000`;
}
