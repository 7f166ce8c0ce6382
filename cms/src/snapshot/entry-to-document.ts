import type { Body } from '@kmh/content/entry';
import { definitions } from '@kmh/content/schema';
import { langs, type Kind, type Lang } from '@kmh/content/vocabulary';
import type { Field } from 'payload';
import { z } from 'zod';
import { dataFields } from './mapping/data-fields.ts';
import { toRowId } from './mapping/item-ids.ts';
import { writeFields } from './mapping/write-fields.ts';
import { notYet } from './mapping/write-values.ts';
import type { DocumentId, DocumentPointer } from './rich-text/lexical-state.ts';
import { treeToRichText } from './tree-to-rich-text.ts';

/** Ids of documents in the CMS; undefined for what is not there. */
export interface EntryIds {
  readonly id: (folder: string, slug: string) => DocumentId | undefined;
  readonly document: (permalinkId: string) => DocumentPointer | undefined;
}

/** An entry as far as it goes: one of the record, or a draft that still lacks facts. */
export interface WritableEntry {
  readonly kind: Kind;
  readonly slug: string;
  readonly facts: object;
  readonly translations: Readonly<
    Partial<Record<Lang, { readonly texts: object; readonly body?: Body | undefined }>>
  >;
}

export interface EntryToDocument {
  readonly entry: WritableEntry;
  /** The language in which the document is saved; its words are those of this language. */
  readonly lang: Lang;
  /** The fields of the kind's collection. */
  readonly fields: readonly Field[];
  readonly ids: EntryIds;
}

const ValuesSchema = z.record(z.string(), z.unknown());

/** What the CMS says of every language; those that are not in the record are missing. */
function languagesOf(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const recorded = ValuesSchema.parse(facts.languages);
  return Object.fromEntries(
    langs.map((lang) => [
      lang,
      recorded[lang] ?? { state: 'missing', translatedFrom: null, reviewedBy: null },
    ]),
  );
}

/**
 * Turns an entry of the record into the data of a document in one language: the mirror of `documentToEntry`.
 *
 * @returns the data for Payload's `create` or `update`, and what it points to that is not in the CMS yet, as `folder/slug` or
 *   `/k/<permalinkId>`; that is left out, and belongs in a second save
 * @throws ContractError when the collection does not have the fields that the schema asks for
 */
export function entryToDocument(input: EntryToDocument): {
  data: Record<string, unknown>;
  missing: readonly string[];
} {
  const { entry, lang, fields, ids } = input;
  const { facts: factsSchema, texts: textsSchema, folder } = definitions[entry.kind];
  const missing = new Set<string>();
  const facts = ValuesSchema.parse(entry.facts);
  const owner = typeof facts.permalinkId === 'string' ? facts.permalinkId : '';
  const translation = entry.translations[lang];
  const data = writeFields(
    dataFields(fields).filter(({ name }) => name !== 'languages' && name !== 'body'),
    { facts: factsSchema, texts: textsSchema },
    { facts, texts: translation === undefined ? undefined : ValuesSchema.parse(translation.texts) },
    {
      id: ids.id,
      missing: (name) => missing.add(name),
      owner,
      rowId: (itemId) => (owner === '' ? itemId : toRowId(owner, itemId)),
    },
    folder,
  );
  if (data === notYet) return { data: { slug: entry.slug }, missing: [...missing] };
  data.slug = entry.slug;
  if ('languages' in facts) data.languages = languagesOf(facts);
  if (translation?.body !== undefined)
    data.body = treeToRichText(translation.body, {
      mediaId: (slug) => ids.id('media', slug),
      organisationId: (slug) => ids.id('organisations', slug),
      document: (permalinkId) => {
        const document = ids.document(permalinkId);
        if (document === undefined) missing.add(`/k/${permalinkId}`);
        return document;
      },
    });
  return { data, missing: [...missing] };
}
