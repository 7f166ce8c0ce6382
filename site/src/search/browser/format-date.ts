import { phrase } from './page-parts.ts';

/** A day, month or year as the page's language writes it, as precise as it is known: "15 November 2022", "2022". */
export function formatDate(date: string): string {
  const [, month, day] = date.split('-');
  return new Intl.DateTimeFormat(phrase('format'), {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(date));
}
