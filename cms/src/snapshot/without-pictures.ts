import {
  normalise,
  parseEntry,
  printEntry,
  type AnyEntry,
  type BlockChild,
  type Body,
  type BodyChild,
  type FlowBlock,
} from '@kmh/content/entry';
import { definitions, ReferenceMetaSchema } from '@kmh/content/schema';
import { langs, type Lang } from '@kmh/content/vocabulary';
import { z } from 'zod';
import { buildEntry } from './build-entry.ts';
import { shapeOf, unwrap } from './mapping/schema-shape.ts';

type Schema = z.core.$ZodType;

/** Stands where a text was a picture and nothing else. */
const INSTEAD: Readonly<Record<Lang, string>> = {
  en: 'The picture that stood here is no longer shown.',
  fr: 'L’image qui se trouvait ici n’est plus montrée.',
  es: 'La imagen que estaba aquí ya no se muestra.',
  ar: 'لم تعد الصورة التي كانت هنا معروضة.',
  pt: 'A imagem que estava aqui já não é mostrada.',
};

/** Facts without what points to the pictures; undefined where nothing is left. */
function factsWithout(schema: Schema, value: unknown, pictures: ReadonlySet<string>): unknown {
  const inner = unwrap(schema);
  const meta = ReferenceMetaSchema.safeParse(z.globalRegistry.get(inner));
  if (meta.success && typeof value === 'string') {
    const name = meta.data.polymorphic ? value : `${meta.data.reference[0] ?? ''}/${value}`;
    return name.startsWith('media/') && pictures.has(name.slice('media/'.length)) ? undefined : value;
  }
  if (inner instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((item) => {
      const left = factsWithout(inner.element, item, pictures);
      return left === undefined ? [] : [left];
    });
  const shape = shapeOf(inner);
  const values = z.record(z.string(), z.unknown()).safeParse(value);
  if (shape === undefined || !values.success) return value;
  return Object.fromEntries(
    Object.entries(values.data).flatMap(([key, child]) => {
      const rule = shape[key];
      const left = rule === undefined ? child : factsWithout(rule, child, pictures);
      return left === undefined ? [] : [[key, left]];
    }),
  );
}

const shows = (block: FlowBlock, pictures: ReadonlySet<string>): boolean =>
  block.attributes.some(({ name, value }) => name === 'media' && pictures.has(value));

/** A block that held nothing but such a picture goes with it. */
function blockWithout(block: FlowBlock, pictures: ReadonlySet<string>): FlowBlock[] {
  if (shows(block, pictures)) return [];
  const children = block.children.flatMap((child): BlockChild[] =>
    child.type === 'mdxJsxFlowElement' ? blockWithout(child, pictures) : [child],
  );
  return children.length === 0 && block.children.length > 0 ? [] : [{ ...block, children }];
}

function bodyWithout(body: Body, lang: Lang, pictures: ReadonlySet<string>): Body {
  const children = body.children.flatMap((child): BodyChild[] =>
    child.type === 'mdxJsxFlowElement' ? blockWithout(child, pictures) : [child],
  );
  const left = normalise({ ...body, children });
  if (left.children.some(({ type }) => type !== 'footnoteDefinition') || body.children.length === 0)
    return left;
  return {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: INSTEAD[lang] }] }],
  };
}

/**
 * An entry of the record without some pictures: figures go with caption, credit and description, as do covers and the like.
 *
 * @param pictures their names in the record
 * @returns undefined when what is left is no entry
 */
export function withoutPictures(entry: AnyEntry, pictures: ReadonlySet<string>): AnyEntry | undefined {
  const facts = z
    .record(z.string(), z.unknown())
    .parse(factsWithout(definitions[entry.kind].facts, entry.facts, pictures));
  const translations = Object.fromEntries(
    langs.flatMap((lang) => {
      const words = entry.translations[lang];
      if (words === undefined) return [];
      const { texts, body } = words;
      return [[lang, { texts, ...(body === undefined ? {} : { body: bodyWithout(body, lang, pictures) }) }]];
    }),
  );
  const { entry: built } = buildEntry(entry.kind, { slug: entry.slug, facts, translations });
  if (built === undefined) return undefined;
  const place = { slug: entry.slug, path: entry.slug };
  return parseEntry(entry.kind, printEntry(built), place).entry;
}
