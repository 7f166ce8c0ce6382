import { say } from '../../i18n/text.ts';
import { boardAddress } from '../board/board-query.ts';
import type { BoardQuery } from '../board/board-query.ts';
import type { Board } from '../board/read-board.ts';

interface BoardPagesProps {
  readonly board: Board;
  readonly here: string;
  readonly language: string;
  readonly query: BoardQuery;
}

/** The ways to the pages before and after. */
export const BoardPages = ({ board: { page, pages }, here, language, query }: BoardPagesProps) => {
  if (pages < 2) return null;
  const to = (number: number): string => `${here}${boardAddress({ ...query, page: number })}`;
  return (
    <nav className="kmh-board__pages" aria-label={say('translations.pages', language)}>
      {page > 1 && (
        <a href={to(page - 1)} rel="prev">
          {say('translations.previous', language)}
        </a>
      )}
      <span>{say('translations.page', language, { page, pages })}</span>
      {page < pages && (
        <a href={to(page + 1)} rel="next">
          {say('translations.next', language)}
        </a>
      )}
    </nav>
  );
};
