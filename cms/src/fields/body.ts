import type { RichTextField } from 'payload';
import { bodyEditor, flowBlocks, inlineBlocks } from '../blocks/index.ts';
import { apart } from './contract/follow-contract.ts';
import { described } from './described.ts';

/** The text of a document, language by language. */
export const body = (): RichTextField => {
  const field = described('body');
  return apart({
    ...field,
    admin: { ...field.admin, components: { Diff: '/versions/admin/body-diff.tsx#BodyDiff' } },
    type: 'richText',
    localized: true,
    editor: bodyEditor(flowBlocks, inlineBlocks),
  });
};
