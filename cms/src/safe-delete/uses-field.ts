import type { Field, UIField } from 'payload';
import { findTabs } from '../checks/document/find-tabs.ts';
import { apart } from '../fields/contract/follow-contract.ts';
import { wordsOf } from '../i18n/text.ts';

/**
 * Shows beside a document what points to it, and the ways of taking it away. It holds no data.
 * @param fields the fields of the document, to find the way to that of the reason
 */
export const usesBeside = (fields: readonly Field[]): UIField =>
  apart({
    name: 'uses',
    type: 'ui',
    label: wordsOf('remove.label'),
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      disableListColumn: true,
      components: {
        Field: {
          path: '/safe-delete/admin/uses-panel.tsx#UsesPanel',
          clientProps: { tabs: findTabs(fields) },
        },
      },
    },
  });
