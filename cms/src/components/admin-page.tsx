import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { formatAdminURL } from 'payload/shared';
import type { ReactNode } from 'react';

/** Sends whoever may not see a page of the admin to sign in first, and back to it after. */
export const sendToSignIn = ({ payload }: PayloadRequest, path: `/${string}`): never => {
  const { admin, routes } = payload.config;
  const here = formatAdminURL({ adminRoute: routes.admin, path });
  const login = formatAdminURL({ adminRoute: routes.admin, path: admin.routes.login });
  redirect(`${login}?redirect=${encodeURIComponent(here)}`);
};

interface Props {
  /** What Payload hands to the view. */
  readonly view: AdminViewServerProps;
  readonly children: ReactNode;
}

/** A page of the admin beside Payload's own, in the same frame. */
export const AdminPage = ({ children, view }: Props) => {
  const { initPageResult, params, searchParams } = view;
  const { locale, permissions, req, visibleEntities } = initPageResult;
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
      <Gutter>{children}</Gutter>
    </DefaultTemplate>
  );
};
