import { z } from 'zod';
import { DocumentIdSchema, DocumentPointerSchema, type DocumentPointer } from './rich-text/lexical-state.ts';
import type { DataField } from './mapping/data-fields.ts';

const ValuesSchema = z.record(z.string(), z.unknown());
const asList = (value: unknown): unknown[] =>
  (Array.isArray(value) ? value : [value]).filter((item) => item !== null && item !== undefined);

const relationPointers = ({ polymorphic, relationTo }: DataField, value: unknown): DocumentPointer[] =>
  asList(value).flatMap((target) => {
    if (polymorphic) return DocumentPointerSchema.safeParse(target).data ?? [];
    const id = DocumentIdSchema.safeParse(target).data;
    return id === undefined ? [] : [{ relationTo: relationTo[0] ?? '', value: id }];
  });

/** Documents that the editor's blocks and links point to, wherever in the state they stand. */
function textPointers(node: unknown): DocumentPointer[] {
  if (Array.isArray(node)) return node.flatMap(textPointers);
  const values = ValuesSchema.safeParse(node).data;
  if (values === undefined) return [];
  const to = (relationTo: string, value: unknown): DocumentPointer[] =>
    asList(value).flatMap((target) => {
      const id = DocumentIdSchema.safeParse(target).data;
      return id === undefined ? [] : [{ relationTo, value: id }];
    });
  const fields = ValuesSchema.safeParse(values.fields).data ?? {};
  const own = [
    ...(DocumentPointerSchema.safeParse(fields.doc).data === undefined
      ? []
      : [DocumentPointerSchema.parse(fields.doc)]),
    ...(values.type === 'block'
      ? [...to('media', fields.media), ...to('organisations', fields.implementers)]
      : []),
  ];
  return [
    ...own,
    ...textPointers(values.root),
    ...textPointers(values.children),
    ...textPointers(fields.content),
  ];
}

/**
 * Documents that a document points to, in any of its languages.
 *
 * @param value the document with all its languages
 */
export function documentPointers(fields: readonly DataField[], value: unknown): DocumentPointer[] {
  const values = ValuesSchema.safeParse(value).data ?? {};
  return fields.flatMap((field): DocumentPointer[] => {
    const held = values[field.name];
    const forms = field.localized ? Object.values(ValuesSchema.safeParse(held).data ?? {}) : [held];
    return forms.flatMap((form) => {
      if (field.type === 'relation') return relationPointers(field, form);
      if (field.type === 'richText') return textPointers(form);
      return field.type === 'group' || field.type === 'list'
        ? asList(form).flatMap((row) => documentPointers(field.fields, row))
        : [];
    });
  });
}
