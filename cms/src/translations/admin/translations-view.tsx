import type { AdminViewServerProps } from 'payload';
import { formatAdminURL } from 'payload/shared';
import { isAllowed } from '../../access/allow.ts';
import { AdminPage, sendToSignIn } from '../../components/admin-page.tsx';
import { say } from '../../i18n/text.ts';
import { readBoardQuery } from '../board/board-query.ts';
import { readBoard } from '../board/read-board.ts';
import { TRANSLATIONS_PATH } from '../translations-path.ts';
import { BoardFilter } from './board-filter.tsx';
import { BoardPages } from './board-pages.tsx';
import { BoardTable } from './board-table.tsx';
import { BoardTrail } from './board-trail.tsx';
import './translations.css';

/** The board of translations. It is made on the server and needs no script. Strangers are sent to sign in first. */
export const TranslationsView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult;
  if (!isAllowed(req, 'read', 'publications')) sendToSignIn(req, TRANSLATIONS_PATH);
  const { language } = req.i18n;
  const { admin: adminRoute } = req.payload.config.routes;
  const here = formatAdminURL({ adminRoute, path: TRANSLATIONS_PATH });
  const query = readBoardQuery(view.searchParams);
  const board = await readBoard(req, query);
  return (
    <AdminPage view={view}>
      <div className="kmh-board">
        <BoardTrail />
        <div>
          <h1>{say('translations.board', language)}</h1>
          <p className="kmh-board__help">{say('translations.about', language)}</p>
        </div>
        <BoardFilter action={here} language={language} query={query} />
        <BoardTable adminRoute={adminRoute} board={board} language={language} query={query} />
        <BoardPages board={board} here={here} language={language} query={query} />
      </div>
    </AdminPage>
  );
};
