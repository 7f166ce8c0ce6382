import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../settings.ts';
import { editOne } from './one-edit.ts';
import { measure, type Measured } from './measure.ts';
import type { Row } from './table.ts';

/** What ends each stretch of interest of a release, in their order; of those that a line ends, it is the last. */
const ends = {
  pages: '"step":"files"',
  images: 'Writing files for partners and machines',
  machines: 'files for partners and machines written',
  compared: '"step":"compress"',
  compressed: '"step":"seal"',
  live: '"type":"live"',
} as const;
type Stretch = keyof typeof ends;
const isStretch = (name: string): name is Stretch => Object.hasOwn(ends, name);
const stretches = Object.keys(ends).filter(isStretch);

/** The stretch that a line of the release ends, if it ends one. */
export const stretchOf = (line: string): Stretch | undefined =>
  stretches.findLast((name) => line.includes(ends[name]));

const releaseCommand = (record: string, data: string) => ({
  args: [process.execPath, join(root, 'scripts/release/cli.ts'), '--json'] as const,
  cwd: root,
  env: { CONTENT_DIR: record, DATA_DIR: data, NODE_OPTIONS: '', TAKE_ALONG: '0' },
  name: 'search',
});

const sum = (one: Measured, other: Measured): Measured => ({
  wall: one.wall + other.wall,
  cpu: one.cpu === undefined || other.cpu === undefined ? undefined : one.cpu + other.cpu,
  memory:
    one.memory === undefined || other.memory === undefined ? undefined : Math.max(one.memory, other.memory),
});

/** How many files for partners and machines there are, from the line that says so. */
export const countMachineFiles = (line: string): number | undefined => {
  const count = /of (\d+) files for partners and machines written/.exec(line)?.[1];
  return count === undefined ? undefined : Number(count);
};

/** Of compressing, as measured at 1,000 documents: theirs is done at the quick effort, that of publications' pages at the highest. */
const partOfCompressing = 0.05;

/**
 * What files for machines take of a release: what writing them takes, a little of compressing, and of comparing and sealing as much as they are of all
 * files.
 *
 * @param part how many of the files are theirs, from 0 to 1
 */
export function takenByMachines(
  {
    machines,
    compared,
    compressed,
    live,
  }: Pick<Record<Stretch, Measured>, Exclude<Stretch, 'pages' | 'images'>>,
  part: number,
): Measured {
  const take = (of: 'wall' | 'cpu'): number =>
    (machines[of] ?? 0) +
    part * ((compared[of] ?? 0) + (live[of] ?? 0)) +
    partOfCompressing * (compressed[of] ?? 0);
  return {
    wall: take('wall'),
    cpu: machines.cpu === undefined ? undefined : take('cpu'),
    memory: machines.memory,
  };
}

const FactsSchema = z.looseObject({ files: z.int().positive() });

/** A release of a record into a data folder, by its stretches. */
export async function releaseOnce(record: string, data: string, when: string): Promise<Row[]> {
  const command = releaseCommand(record, data);
  let machineFiles = 0;
  const endsWith = (line: string) => {
    machineFiles = countMachineFiles(line) ?? machineFiles;
    return stretchOf(line);
  };
  const measured = await measure({ ...command, endsWith });
  const of = (name: Stretch | 'search'): Measured => {
    const stretch = measured.get(name);
    if (stretch === undefined) throw new Error(`The release did not say when this was over: ${name}.`);
    return stretch;
  };
  const { files } = FactsSchema.parse(
    JSON.parse(readFileSync(join(data, 'current', 'site', 'release.json'), 'utf8')),
  );
  const machines = {
    machines: of('machines'),
    compared: of('compared'),
    compressed: of('compressed'),
    live: of('live'),
  };
  return [
    { name: `KMH, pages built, ${when}`, ...of('pages') },
    { name: `KMH, pages checked, sealed and live, ${when}`, ...stretches.map(of).reduce(sum) },
    { name: `KMH, of it files for machines, ${when}`, ...takenByMachines(machines, machineFiles / files) },
    { name: `KMH, search index on top, ${when}`, ...of('search') },
  ];
}

/**
 * A release of everything, and one after an edit.
 *
 * @param measureFloor measures, directly before each, what it is compared with: a machine that others use is not as quick in five minutes
 */
export async function measureKmh(
  record: string,
  data: string,
  measureFloor: (when: string) => Promise<Row[]>,
): Promise<Row[]> {
  const rows = await measureFloor('before all');
  rows.push(...(await releaseOnce(record, data, 'cold')));
  editOne(record);
  rows.push(...(await measureFloor('before the edit')));
  rows.push(...(await releaseOnce(record, data, 'after one edit')));
  return rows;
}

/** How long an editor of the sample library waits until an edit of hers is live. */
export async function measureSample(record: string, data: string): Promise<Row[]> {
  await releaseOnce(record, data, 'sample library, cold');
  editOne(record);
  const [, live] = await releaseOnce(record, data, 'sample library, after one edit');
  return live === undefined ? [] : [live];
}
