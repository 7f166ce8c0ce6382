import { numberFootnotes } from './footnotes.ts';
import { normaliseAttributes } from './normalise-attributes.ts';
import { normaliseLine } from './normalise-line.ts';
import { normaliseTable } from './normalise-table.ts';
import type { LineRules } from './runs.ts';
import type { BlockChild, Body, BodyChild, FlowBlock, Heading, List, ListItem, Paragraph } from './tree.ts';

/** Numbers of ordered lists have at most nine digits in Markdown. */
const lastStart = 99_999_999;

/** Whether a list's first line begins with a number other than 1: such a line does not end a paragraph above it. */
function startsHigher(list: List): boolean {
  const first = list.children[0]?.children[0];
  return (list.start ?? 1) !== 1 || (first?.type === 'list' && startsHigher(first));
}

/** Blank lines where Markdown needs them: before a paragraph, and before what would be read as part of the one above. */
const needsSpread = (children: readonly (Paragraph | List)[]) =>
  children.some((child, index) => index > 0 && (child.type === 'paragraph' || startsHigher(child)));

function normaliseItem(item: ListItem, rules: LineRules): ListItem[] {
  const children = normaliseProse(item.children, rules);
  return children.length === 0 ? [] : [{ type: 'listItem', spread: needsSpread(children), children }];
}

/** A list without empty items; its items are spread together or not at all. */
function makeList(ordered: boolean, start: number | null, items: ListItem[]): List {
  const spread = items.some((item) => item.spread);
  const children = items.map((item) => ({ ...item, spread }));
  const first = Math.min(Math.max(Math.trunc(start ?? 1) || 0, 0), lastStart);
  return { type: 'list', ordered, start: ordered ? first : null, spread, children };
}

const normaliseList = (list: List, rules: LineRules): List[] => {
  const items = list.children.flatMap((item) => normaliseItem(item, rules));
  return items.length === 0 ? [] : [makeList(list.ordered, list.start, items)];
};

function normaliseParagraph(paragraph: Paragraph, rules: LineRules): Paragraph[] {
  const children = normaliseLine(paragraph.children, rules);
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}

function normaliseHeading(heading: Heading, rules: LineRules): Heading[] {
  const children = normaliseLine(heading.children, { ...rules, place: 'heading' });
  return children.length === 0 ? [] : [{ type: 'heading', depth: heading.depth, children }];
}

const normaliseBlock = (block: FlowBlock, rules: LineRules): FlowBlock => ({
  ...normaliseAttributes(block),
  children: joinLists(block.children.flatMap((child) => normaliseBlockChild(child, rules))),
});

function normaliseBlockChild(child: BlockChild, rules: LineRules): BlockChild[] {
  switch (child.type) {
    case 'paragraph':
      return normaliseParagraph(child, rules);
    case 'heading':
      return normaliseHeading(child, rules);
    case 'list':
      return normaliseList(child, rules);
    case 'table':
      return [normaliseTable(child, rules)];
    case 'mdxJsxFlowElement':
      return [normaliseBlock(child, rules)];
  }
}

const normaliseProse = (children: readonly (Paragraph | List)[], rules: LineRules): (Paragraph | List)[] =>
  joinLists(
    children.flatMap((child): (Paragraph | List)[] =>
      child.type === 'paragraph' ? normaliseParagraph(child, rules) : normaliseList(child, rules),
    ),
  );

/** Two lists of the same kind in a row are one list: Markdown has nothing to hold them apart. */
function joinLists<Node extends { type: string }>(nodes: readonly (Node | List)[]): (Node | List)[] {
  const isList = (node: Node | List | undefined): node is List => node?.type === 'list';
  const joined: (Node | List)[] = [];
  for (const node of nodes) {
    const previous = joined.at(-1);
    if (isList(node) && isList(previous) && node.ordered === previous.ordered)
      joined[joined.length - 1] = makeList(node.ordered, previous.start, [
        ...previous.children,
        ...node.children,
      ]);
    else joined.push(node);
  }
  return joined;
}

function normaliseBodyChild(child: BodyChild, rules: LineRules): BodyChild[] {
  switch (child.type) {
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
    case 'footnoteDefinition':
      return [];
    default:
      return normaliseBlockChild(child, rules).filter((node) => node.type !== 'table');
  }
}

/**
 * The same text in the one form in which it is kept and compared: nothing that Markdown cannot say (empty paragraphs,
 * white space at edges, neighbouring lists of one kind), marks nested in a fixed order, footnotes numbered in the order
 * of the text and put at the end. What an editor makes goes through here before it is checked and printed.
 */
export function normalise(body: Body): Body {
  const plain: LineRules = { place: 'paragraph', refer: () => null };
  const notes = numberFootnotes(body, ({ children }) =>
    children.flatMap((paragraph) => normaliseParagraph(paragraph, plain)),
  );
  const rules: LineRules = { place: 'paragraph', refer: notes.refer };
  const children = joinLists(body.children.flatMap((child) => normaliseBodyChild(child, rules)));
  return { type: 'root', children: [...children, ...notes.definitions()] };
}
