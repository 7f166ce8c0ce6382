import type { Config } from 'payload';
import { TRANSLATIONS_PATH } from './translations-path.ts';

/** What the admin shows of translations: the board, and the way to it. */
export const translationsAdmin = {
  afterNavLinks: ['/translations/admin/translations-link.tsx#TranslationsLink'],
  views: {
    translations: {
      Component: '/translations/admin/translations-view.tsx#TranslationsView',
      exact: true,
      path: TRANSLATIONS_PATH,
    },
  },
} satisfies NonNullable<Config['admin']>['components'];
