import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { formatAdminURL } from 'payload/shared';
import { isAllowed } from '../../access/allow.ts';
import { WORD_PATH } from '../word-path.ts';
import { WordPanel } from './word-panel.tsx';

/** The page of the admin on which a Word file becomes a draft. Strangers are sent to sign in first. */
export const WordView = ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { locale, permissions, req, visibleEntities } = initPageResult;
  const { admin, routes } = req.payload.config;
  if (!isAllowed(req, 'create', 'publications')) {
    const here = formatAdminURL({ adminRoute: routes.admin, path: WORD_PATH });
    const login = formatAdminURL({ adminRoute: routes.admin, path: admin.routes.login });
    redirect(`${login}?redirect=${encodeURIComponent(here)}`);
  }
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
        <WordPanel />
      </Gutter>
    </DefaultTemplate>
  );
};
