import type { FlowBlockName } from '@kmh/content/blocks';

/** How a block of the record looks as a block of the editor. */
export interface BlockForm {
  /** The editor's name for it, `blockType`. */
  readonly slug: string;
  /** Attributes that hold names of entries, and the collection they point to. */
  readonly relations: Readonly<Partial<Record<string, 'media' | 'organisations'>>>;
  /** Attributes that the editor keeps as numbers. */
  readonly numbers: readonly string[];
}

const form = (slug: string, more: Partial<BlockForm> = {}): BlockForm => ({
  slug,
  relations: {},
  numbers: [],
  ...more,
});

/** Every block that stands on lines of its own. A table's `header` is no field: it follows from its header cells. */
export const blockForms = {
  Figure: form('figure', { relations: { media: 'media' } }),
  Table: form('table'),
  Chart: form('chart'),
  KeyMessage: form('keyMessage'),
  Callout: form('callout'),
  FieldExample: form('fieldExample', { relations: { implementers: 'organisations' } }),
  Quotation: form('quotation'),
  MoreDetail: form('moreDetail'),
  Recording: form('recording', { numbers: ['minutes', 'bytes'] }),
} as const satisfies Record<FlowBlockName, BlockForm>;

const namesBySlug = new Map(Object.entries(blockForms).map(([name, { slug }]) => [slug, name] as const));

const isName = (name: string | undefined): name is FlowBlockName =>
  name !== undefined && Object.hasOwn(blockForms, name);

/** The record's name of an editor's block, if it is one of the closed list. */
export function blockNameOf(slug: string): FlowBlockName | undefined {
  const name = namesBySlug.get(slug);
  return isName(name) ? name : undefined;
}
