import { isAtLeast } from './roles.ts';
import type { Role } from './roles.ts';

/** What can be done with a document, in the words of the people who decide about it. */
export const OPERATIONS = [
  'read',
  'readVersions',
  'create',
  'update',
  'approve',
  'publish',
  'withdraw',
  'delete',
  'unlock',
] as const;
export type Operation = (typeof OPERATIONS)[number];

/** `nobody` also closes the operation to the admin: only the system itself does it. */
type Least = Role | 'nobody';

/**
 * Who may do what: for each group of collections and each operation the least role that may do it.
 * Small teams publish without asking anyone, so an editor approves and publishes; what takes something away from readers
 * (withdraw, delete, rollback) takes a publisher; accounts and settings take an admin.
 */
export const PERMISSIONS = {
  /** Everything with a page of its own: papers, briefs, projects, events … They have drafts. */
  publications: {
    read: 'contributor',
    readVersions: 'contributor',
    create: 'contributor',
    update: 'contributor',
    approve: 'editor',
    publish: 'editor',
    withdraw: 'publisher',
    delete: 'publisher',
    unlock: 'nobody',
  },
  /** What publications refer to by name: topics, organisations, people. A save is public at once: it takes an editor. */
  names: {
    read: 'contributor',
    readVersions: 'contributor',
    create: 'editor',
    update: 'editor',
    approve: 'editor',
    publish: 'editor',
    withdraw: 'publisher',
    delete: 'publisher',
    unlock: 'nobody',
  },
  /** Pictures and files: what is uploaded is visible at once wherever it is used, so it takes an editor. */
  uploads: {
    read: 'contributor',
    readVersions: 'contributor',
    create: 'editor',
    update: 'editor',
    approve: 'editor',
    publish: 'editor',
    withdraw: 'publisher',
    delete: 'publisher',
    unlock: 'nobody',
  },
  /** People who may sign in. Everyone reads and changes their own account besides (access/own-account.ts). */
  accounts: {
    read: 'admin',
    readVersions: 'nobody',
    create: 'admin',
    update: 'admin',
    approve: 'nobody',
    publish: 'nobody',
    withdraw: 'nobody',
    delete: 'admin',
    unlock: 'admin',
  },
  /** Releases of the site: who may make one or go back to an earlier one. */
  releases: {
    read: 'contributor',
    readVersions: 'nobody',
    create: 'publisher',
    update: 'nobody',
    approve: 'publisher',
    publish: 'publisher',
    withdraw: 'publisher',
    delete: 'nobody',
    unlock: 'nobody',
  },
  /** Settings that concern the whole hub. */
  settings: {
    read: 'contributor',
    readVersions: 'admin',
    create: 'admin',
    update: 'admin',
    approve: 'admin',
    publish: 'admin',
    withdraw: 'admin',
    delete: 'admin',
    unlock: 'nobody',
  },
} as const satisfies Record<string, Record<Operation, Least>>;

export type Group = keyof typeof PERMISSIONS;

/** Tells whether someone in this role may do `operation` in this group; someone without a role may do nothing. */
export const may = (role: Role | undefined, operation: Operation, group: Group): boolean => {
  const least: Least = PERMISSIONS[group][operation];
  return role !== undefined && least !== 'nobody' && isAtLeast(role, least);
};

/** Tells whether a value names a group of the table. */
export const isGroup = (value: unknown): value is Group => typeof value === 'string' && value in PERMISSIONS;
