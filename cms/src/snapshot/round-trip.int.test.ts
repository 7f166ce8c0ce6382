import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { listEntries, parseEntry } from '@kmh/content/entry';
import { folderOf, pageKinds } from '@kmh/content/schema';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCms, type TestCms } from '../testing/index.ts';
import { demandedLanguages } from '../hooks/check-publication.ts';
import { refuseByChecks } from '../hooks/refuse-by-checks.ts';
import { findProjectRoot } from '../project-root.ts';
import { entryReferences } from './entry-references.ts';
import { importRecord, type ImportResult } from './import-record.ts';
import { writeWholeRecord } from './write-snapshot.ts';

/*
 * A lost CMS is filled again from the record, and writing the record from it changes not one byte.
 */
const library = join(findProjectRoot(), 'content/entries');

/** Every file below a folder, by its path there. */
const filesOf = (folder: string): Map<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), readFileSync(path)]),
  );

/** Pictures and documents that no entry points to; the CMS keeps them and the record does not need them. */
const unusedUploads = (): Set<string> => {
  const { folders } = listEntries(library);
  const entries = folders.flatMap(({ kind, slug, directory, path, texts }) => {
    const files = texts.map((name) => ({ name, source: readFileSync(join(directory, name), 'utf8') }));
    return parseEntry(kind, files, { slug, path }).entry ?? [];
  });
  const used = new Set(entries.flatMap((entry) => [...entryReferences(entry)]));
  const uploads = folders.filter(({ kind }) => kind === 'media' || kind === 'document');
  const names = uploads.map(({ kind, slug }) => `${kind === 'media' ? 'media' : 'documents'}/${slug}`);
  return new Set(names.filter((name) => !used.has(name)));
};

describe('the record and the CMS', () => {
  let cms: TestCms;
  let loaded: ImportResult;
  const parts: number[] = [];

  beforeAll(async () => {
    cms = await createTestCms();
    const env = { ...cms.env, contentDir: library };
    loaded = await importRecord(cms.payload, env, ({ done, all }) => parts.push(done / all));
  });
  afterAll(() => cms.dispose());

  it('has every entry of the library after loading it', async () => {
    expect(loaded.entries).toBe(listEntries(library).folders.length);
    const { totalDocs } = await cms.payload.count({
      collection: 'factsheets',
      where: { _status: { equals: 'published' } },
    });
    expect(totalDocs).toBe(readdirSync(join(library, 'factsheets')).length);
  });

  it('tell how far loading is, with what is saved a second time, and are done at the end only', () => {
    expect(parts.length).toBe(loaded.saves);
    expect(parts).toEqual(parts.toSorted((one, other) => one - other));
    expect(parts.indexOf(1)).toBe(parts.length - 1);
  });

  it('hold nothing that the checks stop, but for a consent that the record does not tell', async () => {
    const req = await createLocalReq({}, cms.payload);
    const stopped: string[] = [];
    for (const folder of pageKinds.map((kind) => folderOf[kind])) {
      const { docs } = await cms.payload.find({
        collection: folder,
        depth: 0,
        locale: 'all',
        pagination: false,
      });
      for (const doc of docs) {
        const { config } = cms.payload.collections[folder];
        const refusals = await refuseByChecks(doc, demandedLanguages(doc), config, req);
        stopped.push(...refusals.map(({ path }) => `${folder}/${doc.slug}: ${path}`));
      }
    }
    expect(stopped).toEqual(['factsheets/savings-groups-of-returnees-and-neighbours: testimony.consent']);
  });

  it('give back the whole library, not one byte changed', async () => {
    const { refused } = await writeWholeRecord(cms.payload, cms.env);
    expect(refused).toEqual([]);
    const unused = unusedUploads();
    const isUsed = (path: string) => !unused.has(path.split('/').slice(0, 2).join('/'));
    const expected = filesOf(library);
    const actual = filesOf(cms.env.contentDir);
    expect([...actual.keys()].toSorted()).toEqual([...expected.keys()].filter(isUsed).toSorted());
    const changed = [...actual].filter(([path, bytes]) => !expected.get(path)?.equals(bytes));
    expect(changed.map(([path]) => path)).toEqual([]);
  });

  it('change nothing when they meet again', async () => {
    const { written, removed, refused } = await writeWholeRecord(cms.payload, cms.env);
    expect({ written, removed, refused }).toEqual({ written: [], removed: [], refused: [] });
    await importRecord(cms.payload, { ...cms.env, contentDir: library });
    const after = await writeWholeRecord(cms.payload, cms.env);
    expect(after.written).toEqual([]);
  });
});
