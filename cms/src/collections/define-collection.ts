import type { CollectionConfig } from 'payload';
import { keepToDrafts } from '../access/drafts-only.ts';
import { collectionAccess } from '../access/group-access.ts';
import type { Group } from '../access/permissions.ts';
import { settleLanguage } from '../hooks/settle-language.ts';
import { takeDocumentTurn } from '../hooks/take-document-turn.ts';

/**
 * Makes a collection that follows the rules every collection follows: access by the table of permissions for its
 * group, and drafts only for those who may not publish.
 * What `config` gives itself comes on top: single access rules replace, hooks run after the common ones.
 */
export const defineCollection = (group: Group, config: CollectionConfig): CollectionConfig => ({
  ...config,
  access: { ...collectionAccess(group), ...config.access },
  custom: { ...config.custom, group },
  hooks: {
    ...config.hooks,
    beforeOperation: [
      settleLanguage,
      keepToDrafts(group),
      takeDocumentTurn,
      ...(config.hooks?.beforeOperation ?? []),
    ],
  },
});
