import { kinds, type Lang } from '@kmh/content/vocabulary';
import type { Description } from '../description/description.ts';
import { dayOf } from '../machine/dates.ts';

/** Text as it stands in a property of iCalendar (RFC 5545): without characters that nothing there can hold. */
const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\n\r\u2028\u2029]/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '\ufffd');

const encoder = new TextEncoder();
/** The most bytes of a line. */
const longest = 75;

/** A line cut into lines of 75 bytes at most, never within a character; what follows begins with a space. */
function fold(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const character of line) {
    const own = encoder.encode(character).length;
    if (bytes + own > longest) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += own;
  }
  return folded;
}

/** A moment in UTC, `20221208T120000Z`. */
const utc = (moment: string | Date): string => new Date(moment).toISOString().replace(/[-:]|\.\d+/g, '');

const property = (name: string, value: string | undefined): string[] =>
  value === undefined ? [] : [`${name}:${value}`];
const text = (name: string, value: string | undefined): string[] =>
  property(name, value === undefined ? undefined : escapeText(value));

function printEvent(description: Description, host: string): string[] {
  const { event, permalinkId, title, summary, address, lang, modified, issued, subjects } = description;
  if (event === undefined) return [];
  const changed = dayOf(modified ?? issued ?? event.start.slice(0, 10)).replaceAll('-', '');
  return [
    'BEGIN:VEVENT',
    // One event in all languages: calendars that hold several show it once.
    `UID:${permalinkId}@${host}`,
    `DTSTAMP:${changed}T000000Z`,
    `DTSTART:${utc(event.start)}`,
    `DTEND:${utc(event.end)}`,
    ...text(`SUMMARY;LANGUAGE=${lang}`, title),
    ...text(`DESCRIPTION;LANGUAGE=${lang}`, `${summary}\n${address}`),
    ...text('LOCATION', event.venue ?? event.joinUrl),
    ...property('URL', address),
    ...(subjects.length === 0
      ? []
      : property('CATEGORIES', subjects.map(({ label }) => escapeText(label)).join(','))),
    'END:VEVENT',
  ];
}

/**
 * Writes events as a calendar (RFC 5545). Moments are in UTC, which every calendar shows in its reader's time.
 *
 * @param name what the calendar is called, where it is subscribed to
 */
export function printCalendar(
  events: readonly Description[],
  { lang, site, name }: { lang: Lang; site: string; name?: string | undefined },
): string {
  const { host } = new URL(site);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${host}//${kinds.label('event', 'en')}//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...text(`NAME;LANGUAGE=${lang}`, name),
    ...text('X-WR-CALNAME', name),
    ...(name === undefined ? [] : ['REFRESH-INTERVAL;VALUE=DURATION:P1D']),
    ...events.flatMap((description) => printEvent(description, host)),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}
