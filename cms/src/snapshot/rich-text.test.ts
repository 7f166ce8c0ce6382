import { normalise, type Body } from '@kmh/content/entry';
import { arbitraryBody } from '@kmh/content/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { richTextToTree } from './rich-text-to-tree.ts';
import { treeToRichText } from './tree-to-rich-text.ts';

const names = {
  mediaSlug: (id: number | string) => String(id).replace('media-', ''),
  organisationSlug: (id: number | string) => String(id).replace('organisation-', ''),
  permalinkId: ({ value }: { value: number | string }) => String(value).replace('document-', ''),
};
const ids = {
  mediaId: (slug: string) => `media-${slug}`,
  organisationId: (slug: string) => `organisation-${slug}`,
  document: (permalinkId: string) => ({ relationTo: 'factsheets', value: `document-${permalinkId}` }),
};

/** Through the editor's form, as the database keeps it, and back. */
const throughEditor = (body: Body): Body | undefined =>
  richTextToTree(JSON.parse(JSON.stringify(treeToRichText(body, ids))), names).body;

describe('rich text and tree', () => {
  it('gives back every tree that the editor can make', () => {
    fc.assert(
      fc.property(arbitraryBody.map(normalise), (body) => {
        expect(throughEditor(body)).toEqual(body.children.length === 0 ? undefined : body);
      }),
      { numRuns: 1000 },
    );
  });
});
