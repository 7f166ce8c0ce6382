import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, toMarkdown, type Handle, type Options } from 'mdast-util-to-markdown';
import { printFlowBlock, printInlineBlock } from './print-blocks.ts';
import { joinHalves, printMarks } from './print-marks.ts';
import type { Body, Paragraph, Text } from './tree.ts';

/** A line that begins with one of these words is code to an MDX parser; a character reference is a letter to all. */
const startsModule = /^(?=(?:im|ex)port)./gm;

/** A line of a paragraph that holds blocks alone would leave the paragraph; a space before it keeps it inside. */
const startsBlock = /(?<=\n)(?=<)/g;
const isBlocksAlone = ({ children }: Paragraph) =>
  children.every(
    (child) => child.type === 'mdxJsxTextElement' || (child.type === 'text' && !/\S/.test(child.value)),
  );

/** The beginning of a paragraph that could be taken for the target of a link: `[…]: …`, with the end within code. */
const startsTarget = /^\[.*\]:/s;

const characterReference = (character: string) => `&#x${character.charCodeAt(0).toString(16)};`;

const paragraph: Handle = (node: Paragraph, parent, state, info) => {
  const printed: string = defaultHandlers.paragraph(node, parent, state, info);
  const guarded = printed.replace(startsModule, characterReference).replace(startsBlock, '&#x20;');
  return isBlocksAlone(node) || startsTarget.test(guarded) ? `&#x20;${guarded}` : guarded;
};

/**
 * Every backslash is doubled, also where one alone would do: the character behind it may become a reference. An
 * underscore before an @ could begin an e-mail address; the library sees that only in a letter.
 */
const text: Handle = (node: Text, _parent, state, info) => {
  const parts = node.value.split('\\');
  const before = info.before === '_' ? 'x' : info.before;
  return parts
    .map((part, index) =>
      state.safe(part, {
        before: index === 0 ? before : '\\',
        after: index === parts.length - 1 ? info.after : '\\',
      }),
    )
    .join('\\\\');
};

const options: Options = {
  bullet: '-',
  listItemIndent: 'one',
  resourceLink: true,
  extensions: [
    gfmToMarkdown({ tablePipeAlign: false }),
    {
      unsafe: [
        { character: '{', inConstruct: 'phrasing' },
        { character: '<', inConstruct: 'phrasing' },
        // A list item that begins with a pipe could be taken for the second line of a table: `- |`.
        { atBreak: true, character: '|' },
        // Behind a reference to a footnote at the beginning of a paragraph, a colon would begin the footnote itself.
        { character: ':', before: '\\]', inConstruct: 'phrasing' },
      ],
    },
    {
      handlers: {
        paragraph,
        text,
        ...printMarks,
        mdxJsxFlowElement: printFlowBlock,
        mdxJsxTextElement: printInlineBlock,
      },
    },
  ],
};

/**
 * A body as restricted MDX: lines that end in `\n`, or nothing for an empty body. Whatever its words are, they come
 * back from `parseBody` as words.
 *
 * @param body in its normal form, as `normalise` and `parseBody` give it
 */
export const printBody = (body: Body): string =>
  body.children.length === 0 ? '' : joinHalves(toMarkdown(body, options));
