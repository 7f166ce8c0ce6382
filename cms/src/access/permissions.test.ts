import { describe, expect, it } from 'vitest';
import { may, OPERATIONS, PERMISSIONS } from './permissions.ts';
import type { Group } from './permissions.ts';
import { ROLES } from './roles.ts';

const GROUPS: Group[] = ['publications', 'names', 'uploads', 'accounts', 'releases', 'settings'];

describe('the table of permissions', () => {
  it('knows every group of this list, and no other', () => {
    expect(Object.keys(PERMISSIONS)).toEqual(GROUPS);
  });

  it.each(GROUPS)('allows a stranger nothing in %s', (group) => {
    expect(OPERATIONS.filter((operation) => may(undefined, operation, group))).toEqual([]);
  });

  it.each(GROUPS)('never takes from a role in %s what it gives to a lower one', (group) => {
    for (const operation of OPERATIONS) {
      const allowed = ROLES.map((role) => may(role, operation, group));
      expect(allowed, operation).toEqual([...allowed].sort());
    }
  });

  it('lets a contributor write, an editor publish, a publisher withdraw and delete', () => {
    const inPublications = (role: (typeof ROLES)[number]) =>
      OPERATIONS.filter((operation) => may(role, operation, 'publications'));

    expect(inPublications('contributor')).toEqual(['read', 'readVersions', 'create', 'update']);
    expect(inPublications('editor')).toEqual([...inPublications('contributor'), 'approve', 'publish']);
    expect(inPublications('publisher')).toEqual([...inPublications('editor'), 'withdraw', 'delete']);
    expect(inPublications('admin')).toEqual(inPublications('publisher'));
  });

  it('leaves releases to publishers, accounts and settings to admins', () => {
    expect(ROLES.filter((role) => may(role, 'create', 'releases'))).toEqual(['publisher', 'admin']);
    expect(ROLES.filter((role) => may(role, 'create', 'accounts'))).toEqual(['admin']);
    expect(ROLES.filter((role) => may(role, 'update', 'settings'))).toEqual(['admin']);
  });
});
