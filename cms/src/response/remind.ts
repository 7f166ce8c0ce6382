import { createLocalReq } from 'payload';
import type { Payload } from 'payload';
import { formatAdminURL } from 'payload/shared';
import { z } from 'zod';
import { IdSchema } from '../fields/values.ts';
import { formatDay } from '../i18n/formats.ts';
import { say } from '../i18n/text.ts';
import { writeTo } from '../mail/send-letter.ts';
import { readSignOff } from '../sign-off/sign-off-record.ts';
import { addresseesOf, DAYS_AHEAD, isDueSoon, mayWriteAgain } from './due-letters.ts';
import { dayOf, readNames, readSources } from './read-rows.ts';
import type { Source } from './read-source.ts';
import { RESPONSE_PATH } from './response-path.ts';
import { rowsOf } from './response-rows.ts';
import type { ResponseRow } from './response-rows.ts';

/** Lines of a letter; it says how many more there are. */
const MOST_LINES = 40;
const LONGEST_TEXT = 160;

const AccountsSchema = z.array(
  z.looseObject({
    id: IdSchema.transform(String),
    name: z.string(),
    email: z.string(),
    role: z.string(),
    language: z.string().nullish(),
  }),
);
type Account = z.output<typeof AccountsSchema>[number];

/** The days of the last letters, by account; kept in the database, so that a new start writes to nobody twice. */
const LAST_LETTERS = 'management-response-letters';
const LastLettersSchema = z.record(z.string(), z.string()).catch({});

const short = (text: string): string =>
  text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT).trimEnd()}…`;

const printLine = (row: ResponseRow, language: string): string => {
  const days = `${say('response.overdueDays', language)}: ${row.overdue}`;
  return say('mail.due.line', language, {
    date: formatDay(new Date(`${row.dueDate}T12:00:00Z`), language),
    late: row.overdue > 0 ? ` (${days})` : '',
    title: row.title,
    number: row.number ?? '?',
    text: short((row.action || row.text).replaceAll(/\s+/g, ' ')),
    owner: row.ownerName || say('response.nobody', language),
  });
};

const printLines = (rows: readonly ResponseRow[], language: string): string => {
  const lines = rows.slice(0, MOST_LINES).map((row) => `- ${printLine(row, language)}`);
  const left = rows.length - lines.length;
  return [...lines, ...(left > 0 ? [say('mail.due.more', language, { count: left })] : [])].join('\n');
};

const editorsOf = (sources: readonly Source[]): ReadonlyMap<string, string | undefined> =>
  new Map(sources.map((source) => [source.document, readSignOff(source).facts?.written?.by?.id]));

/**
 * Reminds those responsible of what recommendations ask of them, by one letter each, not more often than once a week. Done every day
 * and at each start, so a day without a CMS is made up for. Only the worker may call this.
 *
 * @param now the moment from which days are counted
 * @returns how many letters were put on their way
 */
export async function remindResponsible(payload: Payload, now: Date): Promise<number> {
  const req = await createLocalReq({}, payload);
  const today = dayOf(now);
  const sources = await readSources(req);
  const editors = editorsOf(sources);
  const { docs } = await payload.db.find({ collection: 'users', pagination: false, req, sort: 'id' });
  const accounts = AccountsSchema.parse(docs);
  const letters = new Map(Object.entries(LastLettersSchema.parse(await payload.kv.get(LAST_LETTERS))));
  const languageOf = ({ language }: Account) => language ?? 'en';
  const names = await readNames(req, sources);
  const rowsIn = new Map(
    [...new Set(accounts.map(languageOf))].map((language) => [
      language,
      rowsOf(sources, { language, today, names }).filter((row) => isDueSoon(row, today)),
    ]),
  );
  const isFor = (row: ResponseRow, account: Account): boolean => {
    const called = Object.values(names.get(row.owner ?? '') ?? {}).flatMap((name) => name ?? []);
    const whom = { lastEditor: editors.get(row.document), names: called };
    return addresseesOf(row, accounts, whom).some(({ id }) => id === account.id);
  };
  let written = 0;
  for (const account of accounts) {
    const language = languageOf(account);
    const rows = (rowsIn.get(language) ?? []).filter((row) => isFor(row, account));
    if (rows.length === 0 || !mayWriteAgain(letters.get(account.id), today)) continue;
    const { routes, serverURL } = payload.config;
    const values = {
      count: rows.length,
      days: DAYS_AHEAD,
      lines: printLines(rows, language),
      link: `${serverURL}${formatAdminURL({ adminRoute: routes.admin, path: RESPONSE_PATH })}`,
    };
    await writeTo(req, account, { subject: 'mail.due.subject', body: 'mail.due.body', values });
    letters.set(account.id, today);
    await payload.kv.set(LAST_LETTERS, Object.fromEntries(letters));
    written += 1;
  }
  return written;
}
