import { line, list, table } from '@kmh/content/csv';
import { implementations, responses } from '@kmh/content/vocabulary';
import type { Endpoint, PayloadRequest } from 'payload';
import { isAllowed } from '../access/allow.ts';
import { refuse } from '../answers.ts';
import { say } from '../i18n/text.ts';
import { interfaceLanguage } from '../i18n/words.ts';
import { filterRows, FilterSchema } from './filter-rows.ts';
import { historyOf, lastChange, readHistory } from './read-history.ts';
import { readRows } from './read-rows.ts';
import { RESPONSE_TABLE_PATH } from './response-path.ts';

const COLUMNS = [
  'response.evaluation',
  'response.number',
  'response.recommendation',
  'response.audience',
  'response.response',
  'response.action',
  'response.owner',
  'response.due',
  'response.status',
  'response.overdueDays',
  'response.lastChange',
] as const;

const printRows = async (req: PayloadRequest): Promise<string> => {
  const { language } = req.i18n;
  const lang = interfaceLanguage(language);
  const filter = FilterSchema.parse(req.query);
  const rows = filterRows(await readRows(req, new Date(), filter.evaluation), filter);
  const history = await readHistory(req, rows);
  return table(
    COLUMNS.map((column) => say(column, language)),
    rows.map((row) =>
      line([
        row.title,
        row.number,
        row.text,
        list(row.audience),
        responses.label(row.response, lang),
        row.action,
        row.ownerName,
        row.dueDate,
        implementations.label(row.status, lang),
        row.overdue === 0 ? undefined : row.overdue,
        lastChange(row, historyOf(history, row)),
      ]),
    ),
  );
};

/** Answers to recommendations as a table for spreadsheets, by the same filter as the page of the admin. */
export const responseEndpoint: Endpoint = {
  path: RESPONSE_TABLE_PATH,
  method: 'get',
  handler: async (req) => {
    if (!req.user) return refuse(req.t('error:unauthorized'), 401);
    if (!isAllowed(req, 'read', 'publications')) return refuse(req.t('error:notAllowedToPerformAction'), 403);
    return new Response(new TextEncoder().encode(await printRows(req)), {
      headers: {
        'cache-control': 'no-store',
        'content-disposition': 'attachment; filename="management-response.csv"',
        'content-type': 'text/csv; charset=utf-8',
      },
    });
  },
};
