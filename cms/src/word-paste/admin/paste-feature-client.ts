'use client';

import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import { PastePlugin } from './paste-plugin.ts';

/** The browser's part of `WordPasteFeature`. */
export const WordPasteFeatureClient = createClientFeature({
  plugins: [{ Component: PastePlugin, position: 'normal' }],
});
