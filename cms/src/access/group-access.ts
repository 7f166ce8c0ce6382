import type { CollectionConfig, GlobalConfig } from 'payload';
import { allow, allowSaving } from './allow.ts';
import type { Group } from './permissions.ts';

/** The access rules of a collection in this group, each read from the table of permissions. */
export const collectionAccess = (group: Group): NonNullable<CollectionConfig['access']> => ({
  create: allowSaving('create', group),
  delete: allow('delete', group),
  read: allow('read', group),
  readVersions: allow('readVersions', group),
  update: allowSaving('update', group),
  unlock: allow('unlock', group),
});

/** The access rules of a global in this group, each read from the table of permissions. */
export const globalAccess = (group: Group): NonNullable<GlobalConfig['access']> => ({
  read: allow('read', group),
  readVersions: allow('readVersions', group),
  update: allowSaving('update', group),
});
