import type { Config } from 'payload';
import { RELEASE_PATH } from './admin/release-path.ts';

/** What the admin shows of releases: a page, and the way to it. The dashboard shows a glance besides (dashboard). */
export const releaseAdmin = {
  afterNavLinks: ['/release/admin/release-link.tsx#ReleaseLink'],
  views: {
    release: { Component: '/release/admin/release-view.tsx#ReleaseView', exact: true, path: RELEASE_PATH },
  },
} satisfies NonNullable<Config['admin']>['components'];
