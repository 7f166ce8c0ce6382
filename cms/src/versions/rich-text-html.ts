import {
  convertLexicalToHTML,
  type HTMLConverter,
  type HTMLConverters,
} from '@payloadcms/richtext-lexical/html';
import { flattenAllFields, type Block, type FlattenedField } from 'payload';
import { z } from 'zod';
import { escapeMarkup } from '../escape-markup.ts';
import { flowBlocks, inlineBlocks } from '../blocks/index.ts';
import { fieldLabel } from '../fields/field-label.ts';
import { IdSchema, ValuesSchema } from '../fields/values.ts';
import { sayLabel } from '../i18n/spoken.ts';

/** What a document is called that a text points to. */
export type NameOf = (collection: string, id: string | number) => string;

type State = Parameters<typeof convertLexicalToHTML>[0]['data'];
const StateSchema = z.custom<State>(
  (value) =>
    z.looseObject({ root: z.looseObject({ children: z.array(z.unknown()) }) }).safeParse(value).success,
);
const ParentSchema = z.looseObject({ children: z.custom<State['root']['children']>(Array.isArray) });
const LinkSchema = z.looseObject({
  url: z.string().nullish(),
  doc: z.looseObject({ relationTo: z.string(), value: z.unknown() }).nullish(),
});
const OptionsSchema = z.array(z.looseObject({ value: z.string(), label: z.unknown() }));
const RelatedSchema = z.union([IdSchema, z.looseObject({ id: IdSchema }).transform(({ id }) => id)]);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** Turns the values of rich text fields into HTML that says all that readers will find: blocks with their fields, tables, notes, addresses. */
export function richTextToHtml(value: unknown, language: string, nameOf: NameOf): string {
  /** The value of a field of a block that is no rich text, in words. */
  const sayValue = (field: FlattenedField, of: unknown): string => {
    if (field.type === 'upload' || field.type === 'relationship') {
      const collection = typeof field.relationTo === 'string' ? field.relationTo : '';
      const ids = listOf(of).flatMap((each) => RelatedSchema.safeParse(each).data ?? []);
      return ids.map((id) => nameOf(collection, id)).join(', ');
    }
    if (field.type === 'select') {
      const options = OptionsSchema.catch([]).parse(field.options);
      const chosen = options.filter((option) => listOf(of).includes(option.value));
      return chosen.map(({ label, value: name }) => sayLabel(label, language) ?? name).join(', ');
    }
    return String(of);
  };

  const isSaid = (field: FlattenedField, of: unknown): boolean =>
    !['id', 'blockName'].includes(field.name) && of !== null && of !== undefined && of !== '';

  /** A block: what it is, then its fields, each with its name. Within a line nothing may be a paragraph. */
  const blockConverter =
    ({ fields, labels, slug }: Block, isInline: boolean): HTMLConverter =>
    ({ node, nodesToHTML }) => {
      const values = ValuesSchema.parse(z.looseObject({ fields: z.unknown() }).parse(node).fields);
      const parts = flattenAllFields({ fields }).flatMap((field): string[] => {
        const of = values[field.name];
        if (!isSaid(field, of)) return [];
        if (field.type !== 'richText') {
          const words = escapeMarkup(sayValue(field, of));
          return isInline
            ? [words]
            : [`<p><b>${escapeMarkup(fieldLabel(field, language))}:</b> ${words}</p>`];
        }
        const { children } = StateSchema.parse(of).root;
        if (!isInline) return [nodesToHTML({ nodes: children }).join('')];
        const lines = children.flatMap((child) => ParentSchema.safeParse(child).data ?? []);
        return lines.map((line) => nodesToHTML({ nodes: line.children }).join(''));
      });
      const name = escapeMarkup(sayLabel(labels?.singular, language) ?? slug);
      return isInline
        ? `<span class="kmh-compare__aside">[${name}: ${parts.join(' ')}]</span>`
        : `<div class="kmh-compare__block"><p class="kmh-compare__name">${name}</p>${parts.join('')}</div>`;
    };

  const converters = (all: readonly Block[], isInline: boolean) =>
    Object.fromEntries(all.map((block) => [block.slug, blockConverter(block, isInline)]));

  /** A link is its words, and after them where it leads. */
  const link: HTMLConverter = ({ node, nodesToHTML }) => {
    const { children, fields } = ParentSchema.extend({ fields: LinkSchema }).parse(node);
    const id = RelatedSchema.safeParse(fields.doc?.value).data;
    const target = fields.doc && id !== undefined ? nameOf(fields.doc.relationTo, id) : (fields.url ?? '');
    return `<u>${nodesToHTML({ nodes: children }).join('')}</u> <small class="kmh-compare__aside">(${escapeMarkup(target)})</small>`;
  };

  const state = StateSchema.nullish().catch(undefined).parse(value);
  if (state === null || state === undefined) return '';
  return convertLexicalToHTML({
    converters: ({ defaultConverters }): HTMLConverters => ({
      ...defaultConverters,
      autolink: link,
      link,
      blocks: converters(flowBlocks, false),
      inlineBlocks: converters(inlineBlocks, true),
    }),
    data: state,
    disableContainer: true,
  }).replaceAll(/\s+(?=<\/?(?:t[rdh]|table|tbody|div)[\s>])|(?<=<\/?(?:t[rdh]|table|tbody)[^>]*>)\s+/g, '');
}
