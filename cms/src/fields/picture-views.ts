import type { UIField } from 'payload';
import { wordsOf } from '../i18n/text.ts';
import { apart } from './contract/follow-contract.ts';

/** Shows beside a picture which documents show it. It holds no data. */
export const whereUsed = (): UIField =>
  apart({
    name: 'whereUsed',
    type: 'ui',
    label: wordsOf('uses.label'),
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      disableListColumn: true,
      components: { Field: '/media/admin/where-used.tsx#WhereUsed' },
    },
  });

/** Shows how a picture comes out where it is cut, and takes clicks on what must stay in view. It holds no data itself. */
export const howItIsCut = (): UIField =>
  apart({
    name: 'howItIsCut',
    type: 'ui',
    label: wordsOf('cut.label'),
    admin: {
      disableBulkEdit: true,
      disableListColumn: true,
      components: { Field: '/media/admin/cut-preview.tsx#CutPreview' },
    },
  });
