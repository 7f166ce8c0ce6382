import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { formatAdminURL } from 'payload/shared';
import { isAllowed } from '../../access/allow.ts';
import { ResponseOverview } from './response-overview.tsx';
import { RESPONSE_PATH } from '../response-path.ts';

/** The page of the admin about answers to recommendations. Strangers are sent to sign in first. */
export const ResponseView = ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { locale, permissions, req, visibleEntities } = initPageResult;
  const { admin, routes } = req.payload.config;
  if (!isAllowed(req, 'read', 'publications')) {
    const here = formatAdminURL({ adminRoute: routes.admin, path: RESPONSE_PATH });
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
        <ResponseOverview query={searchParams} req={req} />
      </Gutter>
    </DefaultTemplate>
  );
};
