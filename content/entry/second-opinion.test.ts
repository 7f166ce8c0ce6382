import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { expect, it } from 'vitest';
import { arbitraryBody } from './arbitrary-body.ts';
import { normalise } from './normalise.ts';
import { printBody } from './print-body.ts';
import { propertyRuns } from './property-runs.ts';
import { readBody } from './read-body.ts';

/* Another parser, by other people: what is printed must be words to it too, and the same words. */
const parseByMicromark = (source: string) =>
  fromMarkdown(source, {
    extensions: [gfm(), mdxjs()],
    mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
  });

const typesIn = (tree: Nodes): Set<string> =>
  new Set([...JSON.stringify(tree).matchAll(/"type":"(\w+)"/g)].map(([, type = '']) => type));

const codeTypes = [
  'mdxjsEsm',
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxJsxExpressionAttribute',
  'mdxJsxAttributeValueExpression',
  'html',
  'code',
];

it('prints nothing that micromark takes for code, and the same body to it', () => {
  fc.assert(
    fc.property(arbitraryBody, (body) => {
      const normal = normalise(body);
      const source = printBody(normal);
      const tree = parseByMicromark(source);
      expect(codeTypes.filter((type) => typesIn(tree).has(type))).toEqual([]);
      const read = readBody(tree, { file: 'en.mdx', source });
      expect(read.errors).toEqual([]);
      expect(normalise(read.body)).toEqual(normal);
    }),
    { numRuns: Math.ceil(propertyRuns / 2) },
  );
});
