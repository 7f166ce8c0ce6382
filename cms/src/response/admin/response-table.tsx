import { implementations, responses } from '@kmh/content/vocabulary';
import { formatCount, formatDay, formatMoment } from '../../i18n/formats.ts';
import { say } from '../../i18n/text.ts';
import { interfaceLanguage } from '../../i18n/words.ts';
import { historyOf, lastChange } from '../read-history.ts';
import type { HistoryLine } from '../read-history.ts';
import { sayChange } from '../response-changes.ts';
import type { ResponseRow } from '../response-rows.ts';

const dayIn = (day: string | undefined, language: string): string =>
  day === undefined ? '' : formatDay(new Date(`${day}T12:00:00Z`), language);

const History = ({
  language,
  lines,
}: {
  readonly language: string;
  readonly lines: readonly HistoryLine[];
}) =>
  lines.length > 0 && (
    <details>
      <summary>{say('response.history', language)}</summary>
      <ul>
        {lines.map((line, index) => (
          <li key={index}>
            {sayChange(line, language)}
            <br />
            <small>
              <bdi>{line.who || say('sign.system', language)}</bdi> ·{' '}
              {formatMoment(new Date(line.at), language)}
            </small>
          </li>
        ))}
      </ul>
    </details>
  );

interface Props {
  readonly rows: readonly ResponseRow[];
  readonly history: ReadonlyMap<string, readonly HistoryLine[]>;
  readonly language: string;
  /** The address at which a document is edited. */
  readonly addressOf: (row: ResponseRow) => string;
}

const COLUMNS = [
  'response.evaluation',
  'response.recommendation',
  'response.audience',
  'response.response',
  'response.action',
  'response.owner',
  'response.due',
  'response.status',
  'response.lastChange',
] as const;

/** What is to be done, a line each, with what was changed of it and by whom. */
export const ResponseTable = ({ addressOf, history, language, rows }: Props) => {
  const lang = interfaceLanguage(language);
  return (
    // A wide table is scrolled by itself, with the keyboard too.
    <div
      aria-label={say('response.title', language)}
      className="kmh-response__scroll"
      role="region"
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {say(column, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const lines = historyOf(history, row);
            return (
              <tr key={`${row.document}#${row.place}.${row.actionNumber ?? 0}`}>
                <td dir="auto">{row.title}</td>
                <th dir="auto" scope="row">
                  <a href={addressOf(row)}>
                    {row.number === undefined ? '' : `${row.number}. `}
                    {row.text || '…'}
                  </a>
                </th>
                <td dir="auto">{row.audience.join('; ')}</td>
                <td>{responses.label(row.response, lang)}</td>
                <td dir="auto">{row.action}</td>
                <td dir="auto">{row.ownerName}</td>
                <td>
                  <span className="kmh-response__day">{dayIn(row.dueDate, language)}</span>
                  {row.overdue > 0 && (
                    <strong className="kmh-response__late">
                      {say('response.overdueDays', language)}: {formatCount(row.overdue, language)}
                    </strong>
                  )}
                </td>
                <td>{implementations.label(row.status, lang)}</td>
                <td>
                  {dayIn(lastChange(row, lines), language)}
                  <History language={language} lines={lines} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
