import type { Field } from 'payload';

/** What a field of a collection is, apart from how it is laid out and looked after in the admin. */
export interface DataField {
  readonly name: string;
  readonly type:
    | 'text'
    | 'number'
    | 'flag'
    | 'choice'
    | 'date'
    | 'relation'
    | 'group'
    | 'list'
    | 'richText'
    | 'json'
    | 'other';
  /** Written language by language. */
  readonly localized: boolean;
  /** Holds several values. */
  readonly hasMany: boolean;
  /** Collections that a relation may point to. */
  readonly relationTo: readonly string[];
  /** The relation says in which collection it points. */
  readonly polymorphic: boolean;
  /** Fields of a group or of a list's rows. */
  readonly fields: readonly DataField[];
  /** Its name for people, as the collection gives it. */
  readonly label: unknown;
}

const types = {
  text: 'text',
  textarea: 'text',
  email: 'text',
  code: 'text',
  number: 'number',
  checkbox: 'flag',
  select: 'choice',
  radio: 'choice',
  date: 'date',
  relationship: 'relation',
  upload: 'relation',
  group: 'group',
  array: 'list',
  richText: 'richText',
  json: 'json',
} as const;
const isKnown = (type: string): type is keyof typeof types => Object.hasOwn(types, type);

const plain = {
  localized: false,
  hasMany: false,

  relationTo: [],
  polymorphic: false,
  fields: [],
};

function describe(field: Field & { name: string }): DataField {
  const relationTo = 'relationTo' in field ? field.relationTo : [];
  return {
    ...plain,
    name: field.name,
    type: isKnown(field.type) ? types[field.type] : 'other',
    localized: 'localized' in field && field.localized === true,
    hasMany: 'hasMany' in field && field.hasMany === true,
    relationTo: typeof relationTo === 'string' ? [relationTo] : relationTo,
    polymorphic: typeof relationTo !== 'string' && relationTo.length > 0,
    fields: 'fields' in field && field.fields !== undefined ? dataFields(field.fields) : [],
    label: 'label' in field ? field.label : undefined,
  };
}

const hasName = (field: Field): field is Field & { name: string } =>
  'name' in field && typeof field.name === 'string' && field.name !== '';

/** The fields that hold data, in their order, with rows, tabs and other layout taken away. */
export function dataFields(fields: readonly Field[]): DataField[] {
  return fields.flatMap((field): DataField[] => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab): DataField[] => {
        const inside = dataFields(tab.fields);
        if (!('name' in tab) || typeof tab.name !== 'string') return inside;
        const localized = 'localized' in tab && tab.localized === true;
        return [{ ...plain, name: tab.name, type: 'group', localized, fields: inside, label: tab.label }];
      });
    if (field.type === 'ui' || field.type === 'join') return [];
    if (hasName(field)) return [describe(field)];
    return 'fields' in field && field.fields !== undefined ? dataFields(field.fields) : [];
  });
}
