import { createServerFeature } from '@payloadcms/richtext-lexical';

/** Keeps the structure of what is pasted from Word, and tables from anywhere; only for texts that may hold headings, lists, tables and notes. */
export const WordPasteFeature = createServerFeature({
  key: 'wordPaste',
  feature: { ClientFeature: '/word-paste/admin/paste-feature-client.ts#WordPasteFeatureClient' },
});
