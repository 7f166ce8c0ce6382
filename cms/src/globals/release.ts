import type { GlobalConfig } from 'payload';
import { allow } from '../access/allow.ts';

/** What the worker tells all processes of the CMS about releases. People see it on the page about the site (release/admin). */
export const release: GlobalConfig = {
  slug: 'release',
  access: { read: allow('read', 'releases'), update: () => false },
  admin: { hidden: true },
  lockDocuments: false,
  fields: [{ name: 'progress', type: 'json', hidden: true, admin: { hidden: true } }],
};
