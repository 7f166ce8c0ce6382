import fs, { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, join } from 'node:path';
import { printEntry, type AnyEntry } from '@kmh/content/entry';
import { checkCharacter, folderOf } from '@kmh/content/schema';
import { describe, expect, test, vi } from 'vitest';
import { findProjectRoot } from '../directories.ts';
import { isItem, type StoredEntry } from '../library/stored.ts';
import { organisation, paper } from '../testing/sample-library.ts';
import { temporaryFolder, writeFiles } from '../testing/temporary-folder.ts';
import { loadEntries } from './entries.ts';

const text = (words: string) => ({ type: 'text' as const, value: words });
const bodyOf = (words: string) => ({
  type: 'root' as const,
  children: [{ type: 'paragraph' as const, children: [text(words)] }],
});
const example = {
  type: 'mdxJsxFlowElement' as const,
  name: 'FieldExample' as const,
  attributes: [
    { type: 'mdxJsxAttribute' as const, name: 'title', value: 'Trees' },
    { type: 'mdxJsxAttribute' as const, name: 'implementers', value: 'iom' },
  ],
  children: [{ type: 'paragraph' as const, children: [text('Planted.')] }],
};

const iom = (name: string) => organisation('iom', { en: name });
const withBody = (slug: string, words: string, permalinkId: string) => {
  const entry = paper(slug, { en: slug }, { permalinkId });
  const texts = entry.translations.en?.texts;
  if (texts === undefined) throw new TypeError('The sample has no English texts.');
  return { ...entry, translations: { en: { texts, body: bodyOf(words) } } };
};

const filesOf = (entries: readonly AnyEntry[]) =>
  Object.fromEntries(
    entries.flatMap((entry) =>
      printEntry(entry).map(({ name, source }) => [`${folderOf[entry.kind]}/${entry.slug}/${name}`, source]),
    ),
  );

/** A record with two papers, of which the second shows an organisation's name in its body. */
function setUp() {
  const second = withBody('two', 'Two.', '100002');
  const english = second.translations.en;
  const shown = {
    ...second,
    translations: { en: { ...english, body: { type: 'root' as const, children: [example] } } },
  };
  const content = temporaryFolder(filesOf([iom('IOM'), withBody('one', 'One.', '000000'), shown]));
  const bodies = join(temporaryFolder(), 'bodies');
  const root = findProjectRoot(process.cwd());
  const load = async (before: readonly StoredEntry[] = []) => {
    const known = new Map(before.map((entry) => [entry.id, entry]));
    return loadEntries((id) => known.get(id), { content, bodies, root });
  };
  return { content, bodies, load };
}

/** What a reading of the record reads of its files. A mock of `node:fs` would not reach modules that another file of tests has loaded before. */
async function filesRead<T>(content: string, load: () => Promise<T>): Promise<{ read: string[]; result: T }> {
  const reads = vi.spyOn(fs, 'readFileSync');
  syncBuiltinESMExports();
  try {
    const result = await load();
    const files = reads.mock.calls.map(([file]) => String(file));
    return { read: files.filter((file) => file.includes(content)), result };
  } finally {
    reads.mockRestore();
    syncBuiltinESMExports();
  }
}

const contentsOf = (entries: readonly StoredEntry[], id: string) => {
  const data = entries.find((entry) => entry.id === id)?.data;
  return data !== undefined && isItem(data) ? data.texts.en?.content : undefined;
};

describe('loadEntries', () => {
  test('reads every entry and keeps bodies out of what is stored', async () => {
    const { load, bodies } = setUp();
    const { entries, errors, parsed } = await load();
    expect(errors).toEqual([]);
    expect(parsed).toBe(3);
    expect(entries.map(({ id }) => id)).toEqual([
      'organisations/iom',
      'knowledge-papers/one',
      'knowledge-papers/two',
    ]);
    expect(JSON.stringify(entries)).not.toContain('One.');
    expect(readdirSync(bodies)).toHaveLength(2);
  });

  test('notes which permanent addresses a text leads to, each once', async () => {
    const { load, content } = setUp();
    const link = { type: 'link' as const, url: '/k/100002', children: [text('Two')] };
    const paragraph = { type: 'paragraph' as const, children: [link, text(' and '), link] };
    const one = withBody('one', 'One.', '000000');
    const body = { type: 'root' as const, children: [paragraph] };
    const linking = { ...one, translations: { en: { ...one.translations.en, body } } };
    writeFiles(content, filesOf([linking]));
    const { entries, errors } = await load();
    expect(errors).toEqual([]);
    const data = entries.find(({ id }) => id === 'knowledge-papers/one')?.data;
    expect(data !== undefined && isItem(data) ? data.texts.en?.links : undefined).toEqual(['100002']);
  });

  test('parses nothing again while no file changed', async () => {
    const { load } = setUp();
    const first = await load();
    const second = await load(first.entries);
    expect(second.parsed).toBe(0);
    expect(second.entries).toEqual(first.entries);
  });

  test('parses again what was edited, and nothing else', async () => {
    const { load, content } = setUp();
    const first = await load();
    writeFiles(content, filesOf([withBody('one', 'Changed.', '000000')]));
    const second = await load(first.entries);
    expect(second.parsed).toBe(1);
    const id = 'knowledge-papers/one';
    expect(contentsOf(second.entries, id)).not.toBe(contentsOf(first.entries, id));
  });

  test('makes a body anew when something it shows of another entry changed', async () => {
    const { load, content } = setUp();
    const first = await load();
    writeFiles(content, filesOf([iom('International Organization for Migration')]));
    const second = await load(first.entries);
    expect(second.parsed).toBe(2);
    const id = 'knowledge-papers/two';
    expect(contentsOf(second.entries, id)).not.toBe(contentsOf(first.entries, id));
  });

  test('makes a body anew when its file is gone from the cache', async () => {
    const { load, bodies } = setUp();
    const first = await load();
    for (const name of readdirSync(bodies)) rmSync(join(bodies, name));
    expect((await load(first.entries)).parsed).toBe(2);
    expect(readdirSync(bodies)).toHaveLength(2);
  });

  test('forgets bodies that nobody shows any more', async () => {
    const { load, content, bodies } = setUp();
    const first = await load();
    rmSync(join(content, 'knowledge-papers/one'), { recursive: true });
    const second = await load(first.entries);
    expect(second.entries.map(({ id }) => id)).toEqual(['organisations/iom', 'knowledge-papers/two']);
    expect(readdirSync(bodies)).toHaveLength(1);
  });

  test('trusts no body of a build that was killed', async () => {
    const { load, bodies } = setUp();
    const first = await load();
    writeFileSync(join(bodies, 'being-written'), '');
    for (const name of readdirSync(bodies))
      if (name.endsWith('.json')) writeFileSync(join(bodies, name), '{');
    expect((await load(first.entries)).parsed).toBe(2);
  });

  test('tells every fault of every file at once', async () => {
    const { load, content } = setUp();
    writeFiles(content, {
      'knowledge-papers/one/en.mdx': '---\ntitle: One\n---\n\nimport x from "y"\n',
      'knowledge-papers/two/entry.yaml': 'permalinkId: 100002\ndatePublished: yesterday\n',
    });
    const { errors } = await load();
    const places = errors.map(({ place }) => place.file.replace(/^.*?knowledge-papers/, 'knowledge-papers'));
    expect(places).toContain('knowledge-papers/one/en.mdx');
    expect(places).toContain('knowledge-papers/two/entry.yaml');
  });

  test('refuses a reference to nothing, and two entries with one permalinkId', async () => {
    const { load, content } = setUp();
    writeFiles(content, filesOf([withBody('three', 'Three.', '000000')]));
    rmSync(join(content, 'organisations'), { recursive: true });
    const { errors } = await load();
    expect(new Set(errors.map(({ code }) => code))).toEqual(
      new Set(['reference-missing', 'permalink-twice']),
    );
  });

  test('reads each text once', async () => {
    const { load, content } = setUp();
    const { read } = await filesRead(content, load);
    expect(read).toHaveLength(6);
    expect(new Set(read).size).toBe(6);
  });

  test('reads many entries on all processors, and leaves them in the order of the record', async () => {
    const { load, content, bodies } = setUp();
    const slugs = Array.from({ length: 700 }, (_, place) => `paper-${String(place).padStart(3, '0')}`);
    const papers = slugs.map((slug, place) => {
      const five = String(20_000 + place);
      return withBody(slug, `Text of ${slug}.`, five + checkCharacter(five));
    });
    writeFiles(content, filesOf(papers));
    const { entries, errors, parsed } = await load();
    expect(errors).toEqual([]);
    expect(parsed).toBe(703);
    const ids = ['one', ...slugs, 'two'].map((slug) => `knowledge-papers/${slug}`);
    expect(entries.map(({ id }) => id)).toEqual(['organisations/iom', ...ids]);
    expect(readdirSync(bodies)).toHaveLength(702);
    expect((await load(entries)).parsed).toBe(0);
  });

  test('does not read texts again that have the stamp of the last reading', async () => {
    const { load, content } = setUp();
    const afterTick = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 2_000);
    const { entries } = await load();
    const { read, result: again } = await filesRead(content, () => load(entries));
    // Of an organisation each file is read, of the papers none.
    const organisation = join(content, 'organisations/iom');
    expect(read.map(dirname)).toEqual([organisation, organisation]);
    expect(again.parsed).toBe(0);
    expect(again.entries).toEqual(entries);
    // What is the same object is not printed again.
    const papers = again.entries.filter(({ own }) => own !== undefined);
    expect(papers.length).toBeGreaterThan(0);
    for (const paper of papers) expect(entries).toContain(paper);
    afterTick.mockRestore();
  });
});
