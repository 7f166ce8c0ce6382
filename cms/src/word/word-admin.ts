import type { Config } from 'payload';
import { WORD_PATH } from './word-path.ts';

/** What the admin shows of Word files: a page, and the way to it. */
export const wordAdmin = {
  afterNavLinks: ['/word/admin/word-link.tsx#WordLink'],
  views: {
    word: { Component: '/word/admin/word-view.tsx#WordView', exact: true, path: WORD_PATH },
  },
} satisfies NonNullable<Config['admin']>['components'];
