import type { MdastNode } from 'satteri';
import type { Reading, Refusal } from './reading.ts';

const expression: Refusal = {
  code: 'body-expression',
  reason: 'braces hold code, and a body is words alone',
  remedy: 'Write what it should show, or put a backslash before the opening brace',
};

const html: Refusal = {
  code: 'body-html',
  reason: 'raw HTML is not allowed',
  remedy: 'Use Markdown or one of the blocks, or put a backslash before the <',
};

const unknownTarget: Refusal = {
  code: 'body-reference-link',
  reason: 'links and addresses are kept apart',
  remedy: 'Write the address behind the words of the link: [words](https://…)',
};

const refusals: Readonly<Record<string, Refusal>> = {
  mdxFlowExpression: expression,
  mdxTextExpression: expression,
  mdxjsEsm: {
    code: 'body-import',
    reason: 'a line that begins with import or export is code to an MDX reader',
    remedy: 'Delete it, or write the first letter as a character reference: &#x69;mport, &#x65;xport',
  },
  html,
  code: {
    code: 'body-code',
    reason: 'a block of code is not part of a publication',
    remedy: 'Write it as words, or within a line between single back-ticks',
  },
  blockquote: {
    code: 'body-blockquote',
    reason: 'a line begins with >',
    remedy: 'Put words of somebody else into <Quotation source="…">',
  },
  image: {
    code: 'body-image',
    reason: 'a picture is given by its address',
    remedy: 'Put it into the media library and show it by <Figure media="…" />',
  },
  imageReference: {
    code: 'body-image',
    reason: 'a picture is given by its address',
    remedy: 'Put it into the media library and show it by <Figure media="…" />',
  },
  table: {
    code: 'body-table-bare',
    reason: 'the table has no caption',
    remedy: 'Put it between <Table caption="…" header="row"> and </Table>',
  },
  definition: unknownTarget,
  linkReference: unknownTarget,
  footnoteDefinition: {
    code: 'body-footnote-place',
    reason: 'the footnote stands within something else',
    remedy: 'Put it at the end of the text, at the beginning of a line',
  },
  footnoteReference: {
    code: 'body-footnote-place',
    reason: 'a footnote cannot be referred to within a link or another footnote',
    remedy: 'Put the reference behind it',
  },
  thematicBreak: {
    code: 'body-line-place',
    reason: 'a dividing line stands within something else',
    remedy: 'Delete it',
  },
  heading: {
    code: 'body-heading-place',
    reason: 'a heading stands where only paragraphs and lists may stand',
    remedy: 'Make it a paragraph',
  },
  link: {
    code: 'body-link-place',
    reason: 'a link stands within a link',
    remedy: 'Keep one of the two',
  },
};

/** Refuses a node that may not stand where it does, or anywhere. */
export function refuseNode(node: MdastNode, reading: Reading): void {
  reading.refuse(
    node,
    refusals[node.type] ?? {
      code: 'body-place',
      reason: `“${node.type}” may not stand here`,
      remedy: 'Write it as a paragraph',
    },
  );
}
