import { hash } from 'node:crypto';
import { z } from 'zod';
import { fileAt, jsonAt, type MachineFile } from '../machine/machine-file.ts';
import type { Shelf, ShelfEntry } from '../machine/shelf.ts';
import { routes } from '../routes.ts';
import { printCsv } from './csv.ts';
import { toApiEntry } from './entry.ts';
import { apiVersion, EntrySchema, ListSchema, type ApiEntry, type ApiList } from './schema.ts';

/** How many entries a page of the list holds. */
const onAPage = 500;

const { api } = routes;

function toRow(entry: ApiEntry, toAddress: Shelf['toAddress']): ApiList['entries'][number] {
  const titles = Object.entries(entry.translations).map(([lang, { title }]) => [lang, title]);
  const { id, kind, issued, modified } = entry;
  return {
    id,
    kind,
    issued,
    modified,
    address: toAddress(api.entry(id)),
    titles: Object.fromEntries(titles),
  };
}

/** The list of all entries, oldest first, so that what is new changes its last page alone. */
function* listFiles(entries: readonly ApiEntry[], { toAddress }: Shelf): Generator<MachineFile> {
  const rows = entries.map((entry) => toRow(entry, toAddress));
  const pages = Math.max(1, Math.ceil(rows.length / onAPage));
  for (let page = 1; page <= pages; page += 1) {
    const list: ApiList = {
      total: rows.length,
      entries: rows.slice((page - 1) * onAPage, page * onAPage),
      next: page < pages ? toAddress(api.list(page + 1)) : undefined,
    };
    yield jsonAt(api.list(page), list);
  }
}

/** The whole library in two files, with the digests by which a copy is checked. */
function* dumpFiles(entries: readonly ApiEntry[], shelf: Shelf): Generator<MachineFile> {
  const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
  const descriptions = shelf.entries.flatMap((each) => each.descriptions).toReversed();
  const dumps = [fileAt(api.dump('jsonl'), lines), fileAt(api.dump('csv'), printCsv(descriptions))];
  yield* dumps;
  const sums = dumps.map(({ path, content }) => `${hash('sha256', content)}  ${path.split('/').at(-1)}\n`);
  yield fileAt(api.sums, sums.join(''));
}

/** An entry of the API. */
export function* apiEntryFiles({ descriptions }: ShelfEntry): Generator<MachineFile> {
  const entry = toApiEntry(descriptions);
  if (entry !== undefined) yield jsonAt(api.entry(entry.id), entry);
}

/** The API but for its entries: the list of all, the whole as a dump, and what the fields mean. */
export function* apiFiles(shelf: Shelf): Generator<MachineFile> {
  const { toAddress } = shelf;
  const entries = shelf.entries.flatMap(({ descriptions }) => toApiEntry(descriptions) ?? []).toReversed();
  yield* listFiles(entries, shelf);
  yield* dumpFiles(entries, shelf);
  const schemas = { entry: EntrySchema, list: ListSchema } as const;
  for (const name of ['entry', 'list'] as const)
    yield jsonAt(api.schema(name), { $id: toAddress(api.schema(name)), ...z.toJSONSchema(schemas[name]) });
  yield jsonAt(api.index, {
    version: apiVersion,
    documentation: toAddress(routes.data('en')),
    entries: toAddress(api.list(1)),
    entry: `${toAddress(api.entry('{id}')).replace('%7Bid%7D', '{id}')}`,
    schemas: { entry: toAddress(api.schema('entry')), list: toAddress(api.schema('list')) },
    dump: {
      jsonLines: toAddress(api.dump('jsonl')),
      csv: toAddress(api.dump('csv')),
      sha256: toAddress(api.sums),
    },
    feeds: toAddress(routes.feeds('en')),
    oaiPmh: toAddress(routes.oai),
    sitemap: toAddress(routes.sitemap),
  });
}
