import { spanOf, type Body, type BodyNode, type FlowBlock, type Table } from '@kmh/content/entry';
import type { PreviewElement, PreviewNode } from './preview-node.ts';

type Tag = PreviewElement['tag'];

const el = (tag: Tag, children: PreviewNode[], more: Partial<PreviewElement> = {}): PreviewElement => ({
  tag,
  children,
  ...more,
});

const all = (nodes: readonly BodyNode[]): PreviewNode[] => nodes.flatMap(toPreview);

const valueOf = (block: FlowBlock, name: string): string | undefined =>
  block.attributes.find((attribute) => attribute.name === name)?.value;

const maybe = (tag: Tag, text: string | undefined): PreviewNode[] =>
  text === undefined ? [] : [el(tag, [text])];

/** Which places another cell reaches over, as `row:column`. */
function coveredIn(table: Table): Set<string> {
  const covered = new Set<string>();
  for (const [row, { children }] of table.children.entries())
    for (const [column, cell] of children.entries()) {
      if (covered.has(`${row}:${column}`)) continue;
      const { columns, rows } = spanOf(cell);
      for (let down = 0; down < rows; down += 1)
        for (let along = 0; along < columns; along += 1)
          if (down + along > 0) covered.add(`${row + down}:${column + along}`);
    }
  return covered;
}

function tableBody(table: Table, header: string): PreviewElement {
  const covered = coveredIn(table);
  const isHeader = (row: number, column: number): boolean =>
    (row === 0 && (header === 'row' || header === 'both')) ||
    (column === 0 && (header === 'column' || header === 'both'));
  const rows = table.children.map(({ children }, row) =>
    el(
      'tr',
      children.flatMap((cell, column): PreviewNode[] => {
        if (covered.has(`${row}:${column}`)) return [];
        const { columns, rows: down } = spanOf(cell);
        return [
          el(isHeader(row, column) ? 'th' : 'td', all(cell.children), { colSpan: columns, rowSpan: down }),
        ];
      }),
    ),
  );
  return el('tbody', rows);
}

function blockPreview(block: FlowBlock): PreviewNode[] {
  const caption = valueOf(block, 'caption');
  switch (block.name) {
    case 'Figure':
      return [
        el('figure', [
          el('img', [], { picture: valueOf(block, 'media') ?? '' }),
          ...maybe('figcaption', caption),
        ]),
      ];
    case 'Table': {
      const [table] = block.children;
      if (table?.type !== 'table') return [];
      return [
        el('table', [...maybe('caption', caption), tableBody(table, valueOf(block, 'header') ?? 'none')]),
        ...maybe('p', valueOf(block, 'notes')),
      ];
    }
    case 'Quotation':
      return [el('blockquote', [...all(block.children), ...maybe('p', valueOf(block, 'source'))])];
    default:
      return [el('aside', [...maybe('strong', valueOf(block, 'title')), ...all(block.children)])];
  }
}

const HEADINGS = { 2: 'h2', 3: 'h3', 4: 'h4' } as const;
const MARKS = { emphasis: 'em', strong: 'strong', delete: 'del' } as const;

function toPreview(node: BodyNode): PreviewNode[] {
  switch (node.type) {
    case 'text':
      return [node.value];
    case 'inlineCode':
      return [el('code', [node.value])];
    case 'break':
      return [el('br', [])];
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [el(MARKS[node.type], all(node.children))];
    case 'link':
      return [el('a', all(node.children), { title: node.url })];
    case 'footnoteReference':
      return [el('sup', [`[${node.label}]`])];
    case 'paragraph':
      return [el('p', all(node.children))];
    case 'heading':
      return [el(HEADINGS[node.depth], all(node.children))];
    case 'list':
      return [
        el(node.ordered ? 'ol' : 'ul', all(node.children), node.start === null ? {} : { start: node.start }),
      ];
    case 'listItem':
      return [el('li', all(node.children))];
    case 'thematicBreak':
      return [el('hr', [])];
    case 'mdxJsxFlowElement':
      return blockPreview(node);
    case 'mdxJsxTextElement':
      return node.name === 'Sub' || node.name === 'Sup'
        ? [el(node.name === 'Sub' ? 'sub' : 'sup', all(node.children))]
        : [];
    case 'footnoteDefinition':
      return [el('section', [el('sup', [`[${node.label}]`]), ...all(node.children)])];
    case 'table':
      return [el('table', [tableBody(node, 'none')])];
    case 'tableRow':
    case 'tableCell':
    case 'root':
      return all(node.children);
  }
}

/** How the text of a publication reads, for a look before a draft is made. */
export const makePreview = (body: Body): PreviewNode[] => all(body.children);
