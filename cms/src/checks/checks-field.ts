import type { Field, UIField } from 'payload';
import { apart } from '../fields/contract/follow-contract.ts';
import { wordsOf } from '../i18n/text.ts';
import { dataFields } from '../snapshot/mapping/data-fields.ts';
import { findTabs } from './document/find-tabs.ts';

/**
 * Shows beside a document how long it is and what the checks say of it. It holds no data.
 * @param fields the fields of the document, which the browser is told of as far as the checks need it
 */
export const checksBeside = (fields: readonly Field[]): UIField =>
  apart({
    name: 'checks',
    type: 'ui',
    label: wordsOf('checks.label'),
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      disableListColumn: true,
      components: {
        Field: {
          path: '/checks/admin/checks-beside.tsx#ChecksBeside',
          serverProps: { outline: { fields: dataFields(fields), tabs: findTabs(fields) } },
        },
      },
    },
  });
