import type { AdminViewServerProps } from 'payload';
import { isAllowed } from '../../access/allow.ts';
import { AdminPage, sendToSignIn } from '../../components/admin-page.tsx';
import { ReleasePanel } from './release-panel.tsx';
import { RELEASE_PATH } from './release-path.ts';

/** The page of the admin about the site and its releases. Strangers are sent to sign in first. */
export const ReleaseView = (view: AdminViewServerProps) => {
  const { req } = view.initPageResult;
  if (!isAllowed(req, 'read', 'releases')) sendToSignIn(req, RELEASE_PATH);
  return (
    <AdminPage view={view}>
      <ReleasePanel />
    </AdminPage>
  );
};
