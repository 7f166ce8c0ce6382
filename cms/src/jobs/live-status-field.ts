import type { UIField } from 'payload';

/** Says beside a publication whether readers have it. It holds no data. */
export const liveStatus: UIField = {
  name: 'liveStatus',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    components: { Field: '/components/live-status.tsx#LiveStatus' },
  },
};
