import type { CollectionConfig } from 'payload';
import { keepToDrafts } from '../access/drafts-only.ts';
import { collectionAccess } from '../access/group-access.ts';
import { guardTrash } from '../access/guard-trash.ts';
import { PERMISSIONS } from '../access/permissions.ts';
import type { Group } from '../access/permissions.ts';
import { refuseStaleUpdate } from '../hooks/refuse-stale-update.ts';
import { settleLanguage } from '../hooks/settle-language.ts';
import { takeDocumentTurn } from '../hooks/take-document-turn.ts';

/** Tells whether a save may stay a draft, which the public does not see. */
const hasDrafts = ({ versions }: CollectionConfig): boolean =>
  typeof versions === 'object' && Boolean(versions.drafts);

/**
 * Makes a collection that follows the rules every collection follows: access by the table of permissions for its
 * group, drafts only for those who may not publish, a known language, one save of a document at a time,
 * and none that would overwrite a save its sender has not seen.
 * What `config` gives itself comes on top: single access rules replace, hooks run after the common ones.
 * @throws {Error} when people may save who may not publish, and the collection has no drafts for them to save.
 */
export const defineCollection = (group: Group, config: CollectionConfig): CollectionConfig => {
  const { publish, update } = PERMISSIONS[group];
  if (publish !== 'nobody' && publish !== update && !hasDrafts(config)) {
    throw new Error(`${config.slug} needs drafts: in ${group} not everyone who may save may publish.`);
  }
  return {
    ...config,
    access: { ...collectionAccess(group), ...config.access },
    custom: { ...config.custom, group },
    hooks: {
      ...config.hooks,
      beforeOperation: [
        settleLanguage,
        ...(hasDrafts(config) ? [keepToDrafts(group)] : []),
        guardTrash(group),
        takeDocumentTurn,
        refuseStaleUpdate,
        ...(config.hooks?.beforeOperation ?? []),
      ],
    },
  };
};
