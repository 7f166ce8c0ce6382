import { join } from 'node:path';
import { root } from '../settings.ts';
import { editOne } from './one-edit.ts';
import { measure, type Measured } from './measure.ts';
import type { Row } from './table.ts';

/** Steps of the release after which a stretch of interest is over. */
const stretches = [
  { after: '"step":"files"', name: 'pages' },
  { after: '"type":"live"', name: 'live' },
] as const;

const releaseCommand = (record: string, data: string) => ({
  args: [process.execPath, join(root, 'scripts/release/cli.ts'), '--json'] as const,
  cwd: root,
  env: { CONTENT_DIR: record, DATA_DIR: data, NODE_OPTIONS: '', TAKE_ALONG: '0' },
  endsWith: (line: string) => stretches.find(({ after }) => line.includes(after))?.name,
  name: 'search',
});

const sum = (one: Measured, other: Measured): Measured => ({
  wall: one.wall + other.wall,
  cpu: one.cpu === undefined || other.cpu === undefined ? undefined : one.cpu + other.cpu,
  memory:
    one.memory === undefined || other.memory === undefined ? undefined : Math.max(one.memory, other.memory),
});

/** A release of a record into a data folder, by its stretches. */
export async function releaseOnce(record: string, data: string, when: string): Promise<Row[]> {
  const measured = await measure(releaseCommand(record, data));
  const pages = measured.get('pages');
  const rest = measured.get('live');
  const search = measured.get('search');
  if (pages === undefined || rest === undefined || search === undefined) {
    throw new Error('The release did not say when its pages were built and live.');
  }
  return [
    { name: `KMH, pages built, ${when}`, ...pages },
    { name: `KMH, pages checked, sealed and live, ${when}`, ...sum(pages, rest) },
    { name: `KMH, search index on top, ${when}`, ...search },
  ];
}

/** A release of everything, and one after an edit. */
export async function measureKmh(record: string, data: string): Promise<Row[]> {
  const cold = await releaseOnce(record, data, 'cold');
  editOne(record);
  return [...cold, ...(await releaseOnce(record, data, 'after one edit'))];
}

/** How long an editor of the sample library waits until an edit of hers is live. */
export async function measureSample(record: string, data: string): Promise<Row[]> {
  await releaseOnce(record, data, 'sample library, cold');
  editOne(record);
  const [, live] = await releaseOnce(record, data, 'sample library, after one edit');
  return live === undefined ? [] : [live];
}
