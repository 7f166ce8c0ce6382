import type { UIField } from 'payload';
import { apart } from '../fields/contract/follow-contract.ts';
import { wordsOf } from '../i18n/text.ts';

/** Shows beside a publication whether readers have it. It holds no data. */
export const onTheSite = (): UIField =>
  apart({
    name: 'onTheSite',
    type: 'ui',
    label: wordsOf('onSite.label'),
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      disableListColumn: true,
      components: { Field: '/release/admin/on-site-status.tsx#OnSiteStatus' },
    },
  });
