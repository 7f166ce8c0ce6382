import type { Lang } from '@kmh/content/vocabulary';
import type { Fault, FindFaults } from '../check.ts';
import { createContext } from '../context.ts';
import type { CheckFacts } from '../context.ts';
import { readDocument, type CheckedField } from '../document/read-document.ts';

const field = (name: string, type: CheckedField['type'], more: Partial<CheckedField> = {}): CheckedField => ({
  name,
  type,
  label: undefined,
  localized: false,
  relationTo: [],
  fields: [],
  ...more,
});

/** Fields as a publication has them, as far as the checks ask. */
export const FIELDS: readonly CheckedField[] = [
  field('title', 'text', { localized: true }),
  field('summary', 'text', { localized: true }),
  field('body', 'richText', { localized: true }),
  field('cover', 'relation', { relationTo: ['media'] }),
  field('licence', 'choice'),
  field('documentSymbol', 'text'),
  field('acronyms', 'list', {
    fields: [field('short', 'text'), field('long', 'text', { localized: true })],
  }),
  field('references', 'list', { fields: [field('key', 'text')] }),
  field('testimony', 'group', {
    fields: [field('text', 'text', { localized: true }), field('consent', 'flag')],
  }),
  field('languages', 'group'),
];

const text = (words: string) => ({ type: 'text', version: 1, format: 0, text: words });

/** A paragraph of words, or of what stands in it. */
export const paragraph = (...children: (string | object)[]) => ({
  type: 'paragraph',
  version: 1,
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});

export const heading = (level: number, words: string) => ({
  type: 'heading',
  tag: `h${level}`,
  version: 1,
  children: [text(words)],
});

/** A link to an address, or to a document of the CMS. */
export const link = (words: string, to: string | { relationTo: string; value: number } | null) => ({
  type: 'link',
  version: 3,
  fields: typeof to === 'string' ? { linkType: 'custom', url: to } : { linkType: 'internal', doc: to },
  children: [text(words)],
});

export const block = (blockType: string, fields: object = {}) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: '65f1f1f1f1f1f1f1f1f1f1f1', blockType, ...fields },
});

export const state = (...children: object[]) => ({ root: { type: 'root', version: 1, children } });

/** The content of a table block: rows of cells, which of them are headers as Lexical says it. */
export const tableOf = (rows: readonly (readonly { words: string; header: number }[])[]) =>
  state({
    type: 'table',
    version: 1,
    children: rows.map((cells) => ({
      type: 'tablerow',
      version: 1,
      children: cells.map(({ words, header }) => ({
        type: 'tablecell',
        version: 1,
        headerState: header,
        colSpan: 1,
        rowSpan: 1,
        children: [paragraph(words)],
      })),
    })),
  });

interface Given {
  readonly lang?: Lang;
  readonly folder?: string;
  readonly facts?: Partial<CheckFacts>;
  /** The texts of the original, for a translation. */
  readonly original?: readonly string[];
}

/** Runs one check over a document; gives what it found. */
export const runCheck = (
  find: FindFaults,
  values: object,
  { facts, folder = 'factsheets', lang = 'en', original }: Given = {},
): Fault[] =>
  find(
    readDocument(values, { folder, fields: FIELDS, lang, language: 'en' }),
    createContext({ pictures: [], pages: [], brokenLinks: [], ...facts }, original),
  );

/** The words that a check found in a text of one paragraph. */
export const wordsFound = (find: FindFaults, words: string, lang: Lang = 'en'): string[] =>
  runCheck(find, { body: state(paragraph(words)) }, { lang }).map((fault) => fault.words ?? '');
