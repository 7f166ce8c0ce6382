import type { AdminViewServerProps } from 'payload';
import { isAllowed } from '../../access/allow.ts';
import { AdminPage, sendToSignIn } from '../../components/admin-page.tsx';
import { RESPONSE_PATH } from '../response-path.ts';
import { ResponseOverview } from './response-overview.tsx';

/** The page of the admin about answers to recommendations. Strangers are sent to sign in first. */
export const ResponseView = (view: AdminViewServerProps) => {
  const { req } = view.initPageResult;
  if (!isAllowed(req, 'read', 'publications')) sendToSignIn(req, RESPONSE_PATH);
  return (
    <AdminPage view={view}>
      <ResponseOverview query={view.searchParams} req={req} />
    </AdminPage>
  );
};
