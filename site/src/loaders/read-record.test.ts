import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printEntry } from '@kmh/content/entry';
import { afterEach, expect, test, vi } from 'vitest';
import { organisation } from '../testing/sample-library.ts';
import { temporaryFolder, writeFiles } from '../testing/temporary-folder.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

const filesOf = (slug: string, name: string) =>
  Object.fromEntries(
    printEntry(organisation(slug, { en: name })).map((file) => [
      `organisations/${slug}/${file.name}`,
      file.source,
    ]),
  );

test('keeps each entry on a line of its own, which changes with it alone', async () => {
  const [data, content] = [temporaryFolder(), temporaryFolder()];
  vi.stubEnv('DATA_DIR', data);
  vi.stubEnv('CONTENT_DIR', content);
  vi.resetModules();
  const { readRecord } = await import('./read-record.ts');
  const lines = () => readFileSync(join(data, 'cache/record.jsonl'), 'utf8').split('\n');

  writeFiles(content, { ...filesOf('iom', 'IOM'), ...filesOf('unhcr', 'UNHCR') });
  expect(await readRecord()).toEqual({ entries: 2, changed: 2 });
  const [iom, unhcr] = lines();

  writeFiles(content, filesOf('unhcr', 'The UN Refugee Agency'));
  expect(await readRecord()).toEqual({ entries: 2, changed: 1 });
  const [same, changed, ...others] = lines();
  expect(same).toBe(iom);
  expect(unhcr).toContain('UNHCR');
  expect(changed).toContain('The UN Refugee Agency');
  expect(others).toEqual([]);
});
