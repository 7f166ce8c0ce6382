import { randomInt } from 'node:crypto';
import { createPermalinkId, definitions, type Folder } from '@kmh/content/schema';
import type { RequiredDataFromCollectionSlug } from 'payload';
import { z } from 'zod';
import { entryToDocument } from '../../snapshot/entry-to-document.ts';
import { fieldsOf } from '../../snapshot/record-folders.ts';
import type { DocumentId } from '../../snapshot/rich-text/lexical-state.ts';
import type { WordImport } from '../import-word.ts';
import type { Finding } from '../report/findings.ts';
import { asMaker, type DraftMaker } from './draft-maker.ts';
import { findAuthors } from './find-authors.ts';
import { storePictures } from './store-pictures.ts';

/** A draft that was made from a Word file. */
export interface WordDraft {
  readonly collection: Folder;
  readonly id: DocumentId;
  readonly findings: readonly Finding[];
}

/** The fields of the collection are checked by Payload itself; a draft may lack any of them. */
const DataSchema = z.custom<RequiredDataFromCollectionSlug<Folder>>((data) => typeof data === 'object');

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

/** Fields about which Word says nothing are left out, so that they begin as those of any new document. */
const withoutEmpty = (data: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => !isEmpty(value))
      .map(([key, value]) => {
        const isGroup =
          typeof value === 'object' && value !== null && !Array.isArray(value) && key !== 'body';
        return [key, isGroup ? withoutEmpty({ ...value }) : value];
      }),
  );

/**
 * Makes a draft of what a Word file says, with its pictures in the library, in the name of whoever makes it.
 * @throws Payload's errors when it refuses the draft
 */
export async function createDraft(imported: WordImport, maker: DraftMaker): Promise<WordDraft> {
  const { entry, lang } = imported;
  const collection = definitions[entry.kind].folder;
  const { found, unknown } = await findAuthors(imported.authors, maker);
  const title = typeof entry.texts.title === 'string' ? entry.texts.title : 'Word';
  const pictures = await storePictures(imported, title, maker);
  const { data } = entryToDocument({
    entry: {
      kind: entry.kind,
      slug: entry.slug,
      facts: {
        ...entry.facts,
        permalinkId: createPermalinkId(randomInt),
        languages: { [lang]: { state: 'draft' } },
      },
      translations: { [lang]: { texts: entry.texts, body: entry.body } },
    },
    lang,
    fields: fieldsOf(maker.payload, collection),
    ids: {
      id: (folder, slug) => (folder === 'media' ? pictures.ids.get(slug) : undefined),
      document: () => undefined,
    },
  });
  // The name in the record is made from the title, as for any new document, so that it is free.
  const filled = withoutEmpty({ ...data, slug: null });
  const contributors = found.map((agent) => ({ agent, role: 'author' }));
  const { id } = await maker.payload.create({
    collection,
    context: { source: 'word' },
    data: DataSchema.parse({ ...filled, ...(contributors.length > 0 && { contributors }), _status: 'draft' }),
    depth: 0,
    draft: true,
    locale: lang,
    ...asMaker(maker),
  });
  const others = imported.findings.filter(({ code }) => code !== 'author');
  const authors = unknown.map((detail): Finding => ({ code: 'author', place: '', detail }));
  return { collection, id, findings: [...others, ...authors, ...pictures.findings] };
}
