import type { Config } from 'payload';

/** The page that people see first, in place of Payload's. */
export const dashboardAdmin = {
  views: { dashboard: { Component: '/dashboard/admin/dashboard-view.tsx#DashboardView' } },
} satisfies NonNullable<Config['admin']>['components'];
