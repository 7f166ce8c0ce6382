import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installOnDebian } from './debian.ts';
import type { Judge } from './judge.ts';

const program = fileURLToPath(new URL('harvest.pl', import.meta.url));

const isThere = () => spawnSync('perl', ['-MHTTP::OAI', '-e', '1'], { stdio: 'ignore' }).status === 0;

/**
 * What a harvester missed.
 *
 * @param xml the repository
 * @param harvested what the harvester wrote, a line each
 */
export function harvestFaults(xml: string, harvested: string): string[] {
  const there = [...xml.matchAll(/<oai:identifier>([^<]+)</g)].flatMap(([, identifier]) => identifier ?? []);
  const lines = harvested.split('\n').map((line) => line.split('\t'));
  const records = lines.filter(([type]) => type === 'record');
  const found = new Set(records.map(([, identifier]) => identifier));
  return [
    ...(lines.some(([type, prefix]) => type === 'format' && prefix === 'oai_dc')
      ? []
      : ['no harvester finds Dublin Core.']),
    ...there
      .filter((identifier) => !found.has(identifier))
      .map((identifier) => `no harvester finds ${identifier}.`),
    ...records.flatMap(([, identifier = '', , title = '']) =>
      title.trim() === '' ? [`${identifier} has no title.`] : [],
    ),
  ];
}

/** A harvester as libraries have it, which must find every record of the repository. */
export const harvester: Judge = {
  name: 'HTTP::OAI: the repository, harvested',
  judge: async (site) => {
    if (!isThere()) installOnDebian('libhttp-oai-perl', 'a harvester');
    if (!isThere())
      throw new Error(
        'There is no HTTP::OAI for Perl. Install it (on Debian: apt-get install libhttp-oai-perl), then run pnpm judge again.',
      );
    const file = join(site, 'oai.xml');
    if (!existsSync(file)) return ['There is no repository for harvesters.'];
    const { status, stdout, stderr } = spawnSync('perl', [program, pathToFileURL(file).href], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    if (status !== 0) return [`oai.xml — ${stderr.trim()}`];
    return harvestFaults(readFileSync(file, 'utf8'), stdout).map((fault) => `oai.xml — ${fault}`);
  },
};
