import type { Config } from 'payload';
import { RELEASE_PATH } from './admin/release-path.ts';

/** What the admin shows of releases: a page, the way to it, and a glance on the start page. */
export const releaseAdmin = {
  afterNavLinks: ['/release/admin/release-link.tsx#ReleaseLink'],
  beforeDashboard: ['/release/admin/site-glance.tsx#SiteGlance'],
  views: {
    release: { Component: '/release/admin/release-view.tsx#ReleaseView', exact: true, path: RELEASE_PATH },
  },
} satisfies NonNullable<Config['admin']>['components'];
