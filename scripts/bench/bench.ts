import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../settings.ts';
import { benchDesk } from './desk/bench-desk.ts';
import { generate } from './generate.ts';
import { measureKmh, measureSample, releaseOnce } from './measure-kmh.ts';
import { measureSearch } from './measure-search.ts';
import { measureEleventy, measureHugo } from './peers/measure-peers.ts';
import { listsOf, toPeerDocument, type PeerDocument } from './peers/peer-site.ts';
import { benchReading } from './reading/bench-reading.ts';
import { benchRenditions } from './renditions/bench-renditions.ts';
import { printTable } from './table.ts';
import { judge } from './targets.ts';

const usage = `Usage: pnpm bench build|search|desk [--documents 1000] [--seed 7] [--keep]
       pnpm bench reading
       pnpm bench renditions

build   writes a synthetic library and measures a release of all of it, a release after one edit, the same edit in the sample library, and
        what Eleventy and Hugo, where they are installed, take for the pages of the synthetic one; then says which promises are kept
search  releases it and measures what searches take: bytes to first results, time, size on disk
desk    loads it into the CMS and measures what editors wait for: pages of the admin, a Word file, the way from a draft to its page
reading releases the sample library and measures what readers get: first words over slow links, Lighthouse's scores of every kind of page
renditions releases it and measures files to take along: what PDF and EPUB of the longest paper and of a factsheet take and weigh
  --documents N  how many publications, of about 1,250 words each
  --seed N       another library of the same size
  --keep         leaves everything in its temporary folder, whose name is printed`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    documents: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '7' },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const [command] = positionals;
const ofSample: Readonly<Record<string, () => Promise<void>>> = {
  reading: benchReading,
  renditions: benchRenditions,
};
const bench = command === undefined || values.help ? undefined : ofSample[command];
if (bench !== undefined) {
  await bench();
  process.exit(0);
}
const documents = Number(values.documents);
const seed = Number(values.seed);
if (
  values.help ||
  (command !== 'build' && command !== 'search' && command !== 'desk') ||
  !Number.isInteger(documents) ||
  documents < 1 ||
  !Number.isInteger(seed)
) {
  console.log(usage);
  process.exit(values.help ? 0 : 1);
}

const dir = mkdtempSync(join(tmpdir(), 'kmh-bench-'));
const heading = () =>
  `${documents} documents, seed ${seed}, ${availableParallelism()} processors, Node ${process.version}`;

async function benchBuild(record: string, peers: readonly PeerDocument[]): Promise<void> {
  const site = { documents: peers, lists: listsOf(peers) };
  console.log(
    'Releasing them, editing one, releasing again, and each time before that building the same pages with Eleventy …',
  );
  const rows = await measureKmh(record, join(dir, 'data'), (when) => measureEleventy(site, dir, when));
  console.log('Releasing the sample library, editing one, releasing again …');
  const sample = join(dir, 'sample', 'entries');
  cpSync(join(root, 'content', 'entries'), sample, { recursive: true });
  rows.push(...(await measureSample(sample, join(dir, 'sample-data'))));
  console.log('Building the pages with Hugo …\n');
  rows.push(...(await measureHugo(site, dir)));
  console.log(heading());
  console.log(printTable(rows));
  const found = peers.reduce((sum, { numbered }) => sum + 1 + numbered.length, 0);
  console.log(`\n${judge(found, rows).join('\n')}`);
}

async function benchSearch(record: string): Promise<void> {
  console.log('Releasing them …');
  const data = join(dir, 'data');
  const rows = await releaseOnce(record, data, 'cold');
  console.log(`\n${heading()}\n${printTable(rows)}\n`);
  console.log((await measureSearch(join(data, 'current', 'site'))).join('\n'));
}

try {
  const record = join(dir, 'record', 'entries');
  const peers: PeerDocument[] = [];
  console.log(`Writing ${documents} documents …`);
  generate({ documents, seed, dir: record }, (document) => peers.push(...toPeerDocument(document)));
  if (command === 'search') await benchSearch(record);
  else if (command === 'desk') await benchDesk(record, dir, documents);
  else await benchBuild(record, peers);
} finally {
  if (values.keep) console.log(dir);
  else rmSync(dir, { recursive: true, force: true });
}
