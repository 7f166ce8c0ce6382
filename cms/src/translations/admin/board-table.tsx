import { dirOf, kinds, langs, nativeNames } from '@kmh/content/vocabulary';
import type { Lang } from '@kmh/content/vocabulary';
import { formatAdminURL } from 'payload/shared';
import { formatCount } from '../../i18n/formats.ts';
import { countPublications } from '../../i18n/publication-count.ts';
import { say } from '../../i18n/text.ts';
import { inLanguage } from '../../i18n/words.ts';
import type { BoardQuery } from '../board/board-query.ts';
import type { Board, BoardCell, BoardRow } from '../board/read-board.ts';

interface BoardTableProps {
  readonly adminRoute: string;
  readonly board: Board;
  readonly language: string;
  readonly query: BoardQuery;
}

const Cell = ({
  cell,
  href,
  language,
  title,
}: {
  cell: BoardCell;
  href: string;
  language: string;
  title: string;
}) => {
  const state = say(`state.${cell.state}`, language);
  const label = say('translations.open', language, { title, language: nativeNames[cell.lang], state });
  return (
    <td className="kmh-board__cell" data-state={cell.state}>
      <a href={href} aria-label={label}>
        <span className="kmh-board__mark" aria-hidden="true" />
        {state}
      </a>
      {cell.isOriginal && <span className="kmh-board__quiet"> · {say('state.original', language)}</span>}
      {cell.behind.length > 0 && (
        <details className="kmh-board__behind">
          <summary>
            {say('translations.behind', language)} ({formatCount(cell.behind.length, language)})
          </summary>
          <ul>
            {cell.behind.map((section, index) => (
              <li key={index}>
                <bdi>{section}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </td>
  );
};

const Row = ({
  adminRoute,
  language,
  row,
  shown,
}: {
  adminRoute: string;
  language: string;
  row: BoardRow;
  shown: readonly Lang[];
}) => {
  const hrefIn = (lang: Lang): string =>
    `${formatAdminURL({ adminRoute, path: `/collections/${row.collection}/${row.id}` })}?locale=${lang}`;
  return (
    <tr>
      <th scope="row">
        <span lang={row.titleLang} dir={row.titleLang && dirOf(row.titleLang)}>
          {row.title}
        </span>
      </th>
      {row.cells
        .filter(({ lang }) => shown.includes(lang))
        .map((cell) => (
          <Cell key={cell.lang} cell={cell} href={hrefIn(cell.lang)} language={language} title={row.title} />
        ))}
    </tr>
  );
};

/** Documents and their languages: a row each, a column a language. */
export const BoardTable = ({ adminRoute, board, language, query }: BoardTableProps) => {
  const { kind, page, pages, rows, total } = board;
  if (kind === undefined) return <p role="status">{say('translations.none', language)}</p>;
  const shown = query.lang ? [query.lang] : langs;
  const about = [
    inLanguage(kinds.labels(kind), language),
    say('translations.page', language, {
      page: formatCount(page, language),
      pages: formatCount(pages, language),
    }),
    countPublications(total, language),
  ];
  return (
    // The table can be wider than a narrow window; whoever has no pointer scrolls it with the keys.
    <div
      className="kmh-board__frame"
      role="region"
      aria-label={say('translations.board', language)}
      tabIndex={0}
    >
      <table className="kmh-board__table">
        <caption>{about.join(' · ')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('translations.publication', language)}</th>
            {shown.map((lang) => (
              <th key={lang} scope="col" lang={lang}>
                {nativeNames[lang]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} adminRoute={adminRoute} language={language} row={row} shown={shown} />
          ))}
        </tbody>
      </table>
    </div>
  );
};
