import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { releaseSample } from '../sample-release.ts';
import { apiSchemas } from './api-schemas.ts';
import { epubcheck } from './epubcheck.ts';
import { feedReaders } from './feed-readers.ts';
import { harvester } from './harvester.ts';
import type { Judge } from './judge.ts';
import { nuChecker } from './nu-checker.ts';
import { programs } from './programs.ts';
import { servers } from './servers.ts';
import { xmlSchemas } from './xml-schemas.ts';

/** All of them, in the order in which they speak. */
const judges: readonly Judge[] = [
  xmlSchemas,
  feedReaders,
  programs,
  apiSchemas,
  harvester,
  servers,
  nuChecker,
  epubcheck,
];

const { values } = parseArgs({
  options: {
    site: { type: 'string' },
    only: { type: 'string', default: '' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(`Usage: pnpm judge [--site DIR] [--only TEXT]

Releases the sample library and lets programs written by others judge it: ${judges.map(({ name }) => name).join('; ')}.
  --site DIR   judges a released site instead, such as .data/current/site
  --only TEXT  lets those judge whose names hold this text, such as OAI`);
  process.exit(0);
}
const given = values.site === undefined ? undefined : resolve(values.site);
if (given !== undefined && !existsSync(given)) {
  console.error(
    `There is no site at ${given}. Name the folder of a released site, such as .data/current/site.`,
  );
  process.exit(1);
}

const chosen = judges.filter(({ name }) => name.includes(values.only));
if (chosen.length === 0) {
  console.error(
    `No judge is called “${values.only}”. There are: ${judges.map(({ name }) => name).join('; ')}.`,
  );
  process.exit(1);
}

const sample = given === undefined ? await releaseSample() : undefined;
try {
  const site = realpathSync(given ?? sample?.site ?? '');
  for (const { name, judge } of chosen) {
    const faults = await judge(site);
    console.log(faults.length === 0 ? `${name}: nothing to say.` : `${name}:\n${faults.join('\n')}`);
    if (faults.length > 0) process.exitCode = 1;
  }
} finally {
  sample?.remove();
}
