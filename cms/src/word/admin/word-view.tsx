import type { AdminViewServerProps } from 'payload';
import { isAllowed } from '../../access/allow.ts';
import { AdminPage, sendToSignIn } from '../../components/admin-page.tsx';
import { WORD_PATH } from '../word-path.ts';
import { WordPanel } from './word-panel.tsx';

/** The page of the admin on which a Word file becomes a draft. Strangers are sent to sign in first. */
export const WordView = (view: AdminViewServerProps) => {
  const { req } = view.initPageResult;
  if (!isAllowed(req, 'create', 'publications')) sendToSignIn(req, WORD_PATH);
  return (
    <AdminPage view={view}>
      <WordPanel />
    </AdminPage>
  );
};
