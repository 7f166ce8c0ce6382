import { daysBetween, isOpen } from '@kmh/content/management';
import type { ResponseRow } from './response-rows.ts';

/** How long before a day somebody is reminded of it; days. */
export const DAYS_AHEAD = 14;
/** The least distance between two letters to the same person; days. */
export const DAYS_BETWEEN = 7;

/** An account, as far as reminders need it. */
export interface Addressee {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

/** What is still to be done, and due within the next days or overdue. */
export const isDueSoon = ({ dueDate, response, status }: ResponseRow, today: string): boolean =>
  dueDate !== undefined &&
  isOpen({ response, implementation: status }) &&
  daysBetween(today, dueDate) <= DAYS_AHEAD;

const plain = (name: string): string => name.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase();

/**
 * Who is reminded of a row: the one account that is called as the person responsible is. Where there is none, or several, those who
 * publish, and whoever edited the publication last.
 *
 * @param options.lastEditor the id of an account
 * @param options.names what whoever is responsible is called, in any language
 */
export const addresseesOf = (
  { owner }: Pick<ResponseRow, 'owner'>,
  accounts: readonly Addressee[],
  { lastEditor, names }: { lastEditor: string | undefined; names: readonly string[] },
): readonly Addressee[] => {
  const called = owner?.startsWith('people/')
    ? accounts.filter(({ name }) => names.some((one) => plain(one) === plain(name)))
    : [];
  return called.length === 1
    ? called
    : accounts.filter(({ id, role }) => role === 'publisher' || id === lastEditor);
};

/** Whether somebody may be written to again. @param last the day of the last letter, `2026-01-31` */
export const mayWriteAgain = (last: string | undefined, today: string): boolean =>
  last === undefined || daysBetween(last, today) >= DAYS_BETWEEN;
