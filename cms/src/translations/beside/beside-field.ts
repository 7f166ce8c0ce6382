import type { Field, UIField } from 'payload';
import { findTabs } from '../../checks/document/find-tabs.ts';
import { apart } from '../../fields/contract/follow-contract.ts';
import { wordsOf } from '../../i18n/text.ts';

/**
 * Shows above a translation what can be done with it, and the original beside it. It holds no data.
 * @param fields the fields of the document, of which the browser is told on which tab each stands
 */
export const translationBeside = (fields: readonly Field[]): UIField =>
  apart({
    name: 'translation',
    type: 'ui',
    label: wordsOf('translations.beside'),
    admin: {
      disableBulkEdit: true,
      disableListColumn: true,
      components: {
        Field: {
          path: '/translations/admin/translation-panel.tsx#TranslationPanel',
          clientProps: { tabs: findTabs(fields) },
        },
      },
    },
  });
