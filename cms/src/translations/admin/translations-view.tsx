import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { formatAdminURL } from 'payload/shared';
import { isAllowed } from '../../access/allow.ts';
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
export const TranslationsView = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { locale, permissions, req, visibleEntities } = initPageResult;
  const { admin, routes } = req.payload.config;
  const here = formatAdminURL({ adminRoute: routes.admin, path: TRANSLATIONS_PATH });
  if (!isAllowed(req, 'read', 'publications')) {
    const login = formatAdminURL({ adminRoute: routes.admin, path: admin.routes.login });
    redirect(`${login}?redirect=${encodeURIComponent(here)}`);
  }
  const { language } = req.i18n;
  const query = readBoardQuery(searchParams);
  const board = await readBoard(req, query);
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale && { locale })}
      {...(params && { params })}
      payload={req.payload}
      permissions={permissions}
      req={req}
      {...(searchParams && { searchParams })}
      {...(req.user && { user: req.user })}
      visibleEntities={visibleEntities}
    >
      <Gutter>
        <div className="kmh-board">
          <BoardTrail />
          <div>
            <h1>{say('translations.board', language)}</h1>
            <p className="kmh-board__help">{say('translations.about', language)}</p>
          </div>
          <BoardFilter action={here} language={language} query={query} />
          <BoardTable adminRoute={routes.admin} board={board} language={language} query={query} />
          <BoardPages board={board} here={here} language={language} query={query} />
        </div>
      </Gutter>
    </DefaultTemplate>
  );
};
