import type { GlobalConfig } from 'payload';
import { allow } from '../access/allow.ts';
import { text } from '../i18n/text.ts';

/** Where an editor sees what readers have, makes a release and takes one back. Its own data is what the worker tells. */
export const release: GlobalConfig = {
  slug: 'release',
  label: text('release.title'),
  access: { read: allow('read', 'releases'), update: () => false },
  admin: { group: text('group.system'), description: text('release.about'), hideAPIURL: true },
  lockDocuments: false,
  fields: [
    {
      name: 'desk',
      type: 'ui',
      admin: { components: { Field: '/components/release-desk.tsx#ReleaseDesk' } },
    },
    { name: 'progress', type: 'json', hidden: true, admin: { hidden: true } },
  ],
};
