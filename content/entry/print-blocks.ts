import type {} from 'mdast-util-mdx-jsx';
import type { Handle } from 'mdast-util-to-markdown';
import type { FlowBlock, InlineBlock } from './tree.ts';

/*
 * Within quotation marks few characters mean something: `&` begins a character reference, a line ending or a tab could
 * be taken for indentation; within a line a pipe ends a table cell before anybody looks for tags, and behind a backslash
 * the parser no longer knows its place. Back-ticks would pair with others in the text.
 */
const specialOnLines = /[&"\n\t`]/g;
const specialWithinLine = /[&"\n\t`|\\]/g;
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '\n': '&#xA;',
  '\t': '&#x9;',
  '`': '&#x60;',
  '|': '&#x7C;',
  '\\': '&#x5C;',
};

const printOpening = (block: FlowBlock | InlineBlock) => {
  const special = block.type === 'mdxJsxFlowElement' ? specialOnLines : specialWithinLine;
  return [
    `<${block.name}`,
    ...block.attributes.map(
      ({ name, value }) =>
        `${name}="${value.replace(special, (character) => references[character] ?? character)}"`,
    ),
  ].join(' ');
};

/** Prints a block on lines of its own, what it holds indented by two spaces. */
export const printFlowBlock: Handle = (node: FlowBlock, _parent, state, info) => {
  if (node.children.length === 0) return `${printOpening(node)} />`;
  const exit = state.enter('mdxJsxFlowElement');
  const content = state.containerFlow(node, info);
  exit();
  const indented = state.indentLines(content, (line, _index, blank) => (blank ? '' : `  ${line}`));
  return `${printOpening(node)}>\n${indented}\n</${node.name}>`;
};

const printWithinLine: Handle = (node: InlineBlock, _parent, state, info) => {
  if (node.children.length === 0) return `${printOpening(node)} />`;
  const exit = state.enter('mdxJsxTextElement');
  const content = state.containerPhrasing(node, { ...info, before: '>', after: '<' });
  exit();
  return `${printOpening(node)}>${content}</${node.name}>`;
};

/** Prints a block within a line. */
export const printInlineBlock = Object.assign(printWithinLine, { peek: () => '<' });
