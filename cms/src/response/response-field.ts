import type { UIField } from 'payload';
import { apart } from '../fields/contract/follow-contract.ts';
import { wordsOf } from '../i18n/text.ts';

/** Leads from a publication to the answers to what it recommends. It holds no data. */
export const answersToThis = (): UIField =>
  apart({
    name: 'answersToThis',
    type: 'ui',
    label: wordsOf('response.title'),
    admin: {
      disableBulkEdit: true,
      disableListColumn: true,
      components: { Field: '/response/admin/response-of-this.tsx#ResponseOfThis' },
    },
  });
