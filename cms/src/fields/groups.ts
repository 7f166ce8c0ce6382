import type {
  ArrayField,
  ArrayFieldValidation,
  Field,
  GroupField,
  NamedTab,
  RowField,
  TabsField,
  UnnamedTab,
} from 'payload';
import type { FieldWord } from '../i18n/field-words/index.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { text, wordsOf } from '../i18n/text.ts';
import { described } from './described.ts';
import type { FieldOptions } from './described.ts';

/** Fields that belong together under one name, as one object of the record. */
export const group = (name: FieldWord, fields: Field[], options?: FieldOptions): GroupField => ({
  ...described(name, options),
  type: 'group',
  fields,
});

/** What a list may be told beside its name and fields. */
export interface ListOptions extends FieldOptions {
  /** The field of a row that tells it apart when the row is closed; several are joined. */
  rowTitle?: string | readonly string[];
  /** A short name for the table, where the full one would be longer than PostgreSQL takes. */
  table?: string;
  /** A rule over all rows. */
  rule?: ArrayFieldValidation;
}

/** Rows of the same fields, in an order that counts. */
export const list = (name: FieldWord, fields: Field[], options: ListOptions = {}): ArrayField => {
  const field = described(name, options);
  const { rowTitle, rule, table } = options;
  return {
    ...field,
    type: 'array',
    fields,
    labels: { singular: text('list.item'), plural: field.label },
    admin: {
      ...field.admin,
      initCollapsed: true,
      ...(rowTitle && {
        components: {
          RowLabel: {
            path: '/components/row-title.tsx#RowTitle',
            clientProps: { names: typeof rowTitle === 'string' ? [rowTitle] : [...rowTitle] },
          },
        },
      }),
    },
    ...(rule && { validate: rule }),
    ...(table && { dbName: ({ tableName }) => `${tableName}_${table}` }),
  };
};

/** Fields beside each other on one line. */
export const sideBySide = (...fields: Field[]): RowField => ({ type: 'row', fields });

/** One tab of a document. Payload (3.90) tells a function that names a tab nothing of the language. */
export const tab = (key: MessageKey, fields: Field[]): UnnamedTab => ({ label: wordsOf(key), fields });

/** The tabs of a document, in the order in which an editor works. */
export const tabs = (...entries: (UnnamedTab | NamedTab)[]): TabsField => ({ type: 'tabs', tabs: entries });
