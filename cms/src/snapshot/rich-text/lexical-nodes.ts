/*
 * Nodes of Lexical's serialised state with everything that the editor expects of them, as Lexical 0.50 and Payload's link, block and
 * table features write them.
 */

/** A node as plain data. */
export type LexicalJson = Readonly<{ type: string; version: number } & Record<string, unknown>>;

const element = (type: string, children: readonly LexicalJson[], format = '') => ({
  children,
  direction: null,
  format,
  indent: 0,
  type,
  version: 1,
});

export const textNode = (text: string, format: number): LexicalJson => ({
  detail: 0,
  format,
  mode: 'normal',
  style: '',
  text,
  type: 'text',
  version: 1,
});

export const lineBreakNode = (): LexicalJson => ({ type: 'linebreak', version: 1 });

export const horizontalRuleNode = (): LexicalJson => ({ type: 'horizontalrule', version: 1 });

/** @param format how the line is aligned: `left`, `center`, `right`, or empty */
export const paragraphNode = (children: readonly LexicalJson[], format = ''): LexicalJson => ({
  ...element('paragraph', children, format),
  textFormat: 0,
  textStyle: '',
});

export const headingNode = (depth: number, children: readonly LexicalJson[]): LexicalJson => ({
  ...element('heading', children),
  tag: `h${depth}`,
});

/** @param start number of the first item of an ordered list, else null */
export const listNode = (start: number | null, items: readonly (readonly LexicalJson[])[]): LexicalJson => {
  let value = start ?? 1;
  const children = items.map((item): LexicalJson => {
    const node = { ...element('listitem', item), value };
    if (item[0]?.type !== 'list') value += 1;
    return node;
  });
  const ordered = start !== null;
  return {
    ...element('list', children),
    listType: ordered ? 'number' : 'bullet',
    start: start ?? 1,
    tag: ordered ? 'ol' : 'ul',
  };
};

export type LinkFields =
  | { linkType: 'custom'; url: string }
  | { linkType: 'internal'; doc: { relationTo: string; value: string | number } };

export const linkNode = (id: string, fields: LinkFields, children: readonly LexicalJson[]): LexicalJson => ({
  ...element('link', children),
  fields: { ...fields, newTab: false },
  id,
  version: 3,
});

export const tableCellNode = (
  cell: { headerState: number; colSpan: number; rowSpan: number },
  children: readonly LexicalJson[],
): LexicalJson => ({ ...element('tablecell', children), backgroundColor: null, ...cell });

export const tableNode = (rows: readonly (readonly LexicalJson[])[]): LexicalJson =>
  element(
    'table',
    rows.map((cells) => element('tablerow', cells)),
  );

export const blockNode = (
  id: string,
  blockType: string,
  fields: Readonly<Record<string, unknown>>,
): LexicalJson => ({
  fields: { ...fields, blockName: '', blockType, id },
  format: '',
  type: 'block',
  version: 2,
});

export const inlineBlockNode = (
  id: string,
  blockType: string,
  fields: Readonly<Record<string, unknown>>,
): LexicalJson => ({
  fields: { ...fields, blockType, id },
  type: 'inlineBlock',
  version: 1,
});

/** The value of a rich text field. The editor cannot open a text without a line, so an empty one has an empty paragraph. */
export const editorState = (children: readonly LexicalJson[]) => ({
  root: element('root', children.length === 0 ? [paragraphNode([])] : children),
});
export type EditorState = ReturnType<typeof editorState>;
