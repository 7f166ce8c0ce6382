import type { Config } from 'payload';
import { RESPONSE_PATH } from './response-path.ts';

/** What the admin shows of answers to recommendations: a page, and the way to it. */
export const responseAdmin = {
  afterNavLinks: ['/response/admin/response-link.tsx#ResponseLink'],
  views: {
    managementResponse: {
      Component: '/response/admin/response-view.tsx#ResponseView',
      exact: true,
      path: RESPONSE_PATH,
    },
  },
} satisfies NonNullable<Config['admin']>['components'];
