import type { PayloadRequest } from 'payload';
import { formatAdminURL } from 'payload/shared';
import { z } from 'zod';
import { formatCount } from '../../i18n/formats.ts';
import { say } from '../../i18n/text.ts';
import { countRows, filterRows, FilterSchema, queryOf } from '../filter-rows.ts';
import { readHistory } from '../read-history.ts';
import { readRows } from '../read-rows.ts';
import { RESPONSE_PATH, RESPONSE_TABLE_PATH } from '../response-path.ts';
import type { ResponseRow } from '../response-rows.ts';
import { ResponseFilterForm } from './response-filter.tsx';
import { ResponseTable } from './response-table.tsx';
import './response.css';

const LINES_A_PAGE = 50;
const PageSchema = z.object({ page: z.coerce.number().int().min(1).catch(1) });

interface Props {
  readonly req: PayloadRequest;
  /** The query of the page's address. */
  readonly query: unknown;
}

/** Answers to recommendations of all publications, or of those that the address asks for: counts, a filter, a table. */
export const ResponseOverview = async ({ query, req }: Props) => {
  const { language } = req.i18n;
  const { admin, api } = req.payload.config.routes;
  const filter = FilterSchema.catch({}).parse(query);
  const all = await readRows(req, new Date());
  const rows = filterRows(all, filter);
  const pages = Math.max(1, Math.ceil(rows.length / LINES_A_PAGE));
  const page = Math.min(PageSchema.catch({ page: 1 }).parse(query).page, pages);
  const shown = rows.slice((page - 1) * LINES_A_PAGE, page * LINES_A_PAGE);
  const counts = countRows(rows);
  const here = formatAdminURL({ adminRoute: admin, path: RESPONSE_PATH });
  const at = (number: number) => `${here}?${queryOf(filter, number)}`;
  const addressOf = ({ document, place }: ResponseRow) =>
    `${formatAdminURL({ adminRoute: admin, path: `/collections/${document}` })}#recommendations-row-${place}`;
  return (
    <div className="kmh-response">
      <header>
        <h1>{say('response.title', language)}</h1>
        <p>{say('response.about', language)}</p>
      </header>
      <dl className="kmh-response__counts">
        {(['recommendations', 'responded', 'overdue', 'completed'] as const).map((name) => (
          <div key={name}>
            <dt>{say(`response.${name}`, language)}</dt>
            <dd>{formatCount(counts[name], language)}</dd>
          </div>
        ))}
      </dl>
      <ResponseFilterForm filter={filter} here={here} language={language} rows={all} />
      {rows.length === 0 ? (
        <p>{say('response.empty', language)}</p>
      ) : (
        <>
          <p>
            <a href={`${api}${RESPONSE_TABLE_PATH}?${queryOf(filter)}`}>{say('response.csv', language)}</a>
          </p>
          <ResponseTable
            addressOf={addressOf}
            history={await readHistory(req, shown)}
            language={language}
            rows={shown}
          />
        </>
      )}
      {pages > 1 && (
        <nav aria-label={say('response.pages', language)} className="kmh-response__pages">
          {page > 1 && <a href={at(page - 1)}>{say('response.previous', language)}</a>}
          <span>{say('response.page', language, { page, pages })}</span>
          {page < pages && <a href={at(page + 1)}>{say('response.next', language)}</a>}
        </nav>
      )}
    </div>
  );
};
