import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createClient } from '@libsql/client';
import { langs } from '@kmh/content/vocabulary';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { createTestCms } from '../testing/index.ts';
import { createProbeClient } from '../testing/probe-client.ts';
import { numbered, probes } from '../testing/probe-collection.ts';

/** `npm test long` kills more often. */
const KILLS = process.env.LONG_RUN === '1' ? 25 : 5;
/** About as long as a save takes; milliseconds. */
const SAVE = 75;
const DOCUMENTS = 3;
const SavedSchema = z.object({ id: z.number(), count: z.number() });

/** Every place where a save writes its number, for documents and for their versions. */
const NUMBERS = `
  select 'document' as kind, id, 'all' as lang, count as number from probes
  union all select 'document', _parent_id, _locale, title from probes_locales
  union all select 'document', _parent_id, _locale, text from probes_points
  union all select 'document', s._parent_id, l._locale, l.text
    from probes_steps s join probes_steps_locales l on l._parent_id = s.id
  union all select 'version', id, 'all', version_count from _probes_v
  union all select 'version', _parent_id, _locale, version_title from _probes_v_locales
  union all select 'version', _parent_id, _locale, text from _probes_v_version_points
  union all select 'version', s._parent_id, l._locale, l.text
    from _probes_v_version_steps s join _probes_v_version_steps_locales l on l._parent_id = s.id
`;
const RowSchema = z.object({ kind: z.string(), id: z.number(), lang: z.string(), number: z.coerce.number() });
/** A title, two points and the texts of two steps. */
const NUMBERS_OF_A_LANGUAGE = 5;

const folder = mkdtempSync(join(tmpdir(), 'kmh-killed-'));

type Numbers = Record<string, number[]>;

/** The numbers in the database: by document or version, and in it by language. */
const readNumbers = async (): Promise<Map<string, Numbers>> => {
  const client = createClient({ url: `file:${join(folder, 'cms.sqlite')}` });
  const { rows } = await client.execute(NUMBERS);
  client.close();
  const documents = new Map<string, Numbers>();
  for (const { kind, id, lang, number } of rows.map((row) => RowSchema.parse(row))) {
    const document = documents.get(`${kind} ${id}`) ?? {};
    documents.set(`${kind} ${id}`, { ...document, [lang]: [...(document[lang] ?? []), number] });
  }
  return documents;
};

/** What is torn in a document: a language without all its rows, or with numbers of several saves, or no last save. */
const findTears = ({ all = [], ...languages }: Numbers): string[] => [
  ...langs
    .filter((lang) => languages[lang]?.length !== NUMBERS_OF_A_LANGUAGE)
    .map((lang) => `${lang} lacks rows`),
  ...langs.filter((lang) => new Set(languages[lang]).size !== 1).map((lang) => `${lang} is mixed`),
  ...(Math.max(...Object.values(languages).flat()) === all[0] ? [] : ['the count is of another save']),
];

/** Starts a process that saves, kills it in the midst of it, and returns what it had reported as saved. */
const saveAndKill = async (round: number): Promise<Map<number, number>> => {
  const child = fork(join(import.meta.dirname, '../testing/save-until-killed.ts'), [folder]);
  const saved = new Map<number, number>();
  child.on('message', (message) => {
    const { id, count } = SavedSchema.parse(message);
    saved.set(id, count);
  });
  const ended = once(child, 'exit').then(() =>
    Promise.reject(new Error('The process ended before it saved anything.')),
  );
  await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => {});
  // Spread over the length of a save, so that the kills fall into all of its moments.
  await wait(20 + (round * SAVE) / KILLS);
  child.kill('SIGKILL');
  await once(child, 'exit');
  return saved;
};

beforeAll(async () => {
  const first = await createTestCms({ collections: [probes], env: { DATA_DIR: folder } });
  const client = createProbeClient(first, 'editor');
  for (let n = 0; n < DOCUMENTS; n += 1) {
    const { id } = await client.create({});
    for (const lang of langs) await client.update(id, numbered(id, 0), `?locale=${lang}`);
  }
  await first.dispose();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it(`leaves no torn document and loses no answered save when it is killed ${KILLS} times while saving`, async () => {
  const firstVersions = [...(await readNumbers()).keys()].filter((key) => key.startsWith('version'));
  for (let round = 0; round < KILLS; round += 1) {
    const saved = await saveAndKill(round);
    const documents = await readNumbers();
    for (const [document, numbers] of documents) {
      // Made before all languages were filled.
      if (firstVersions.includes(document)) continue;
      expect(findTears(numbers), `${document} after kill ${round}`).toEqual([]);
    }
    for (const [id, count] of saved) {
      expect(documents.get(`document ${id}`)?.all?.[0]).toBeGreaterThanOrEqual(count);
    }
  }
}, 600_000);
