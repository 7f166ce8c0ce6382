import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { replayLedger } from '../../permalinks/replay-ledger.ts';
import { ask, type Answer } from './answer.ts';
import { exampleLedger, sealExample } from './example-release.ts';
import { requests, type Asked } from './requests.ts';
import { ServerMissingError, startCaddy, startNginx, startOurs, type Server } from './servers.ts';

/*
 * `pnpm compare:servers`: asks pnpm serve, nginx and Caddy, each with the configuration that we hand out, for the same addresses, and names
 * every answer in which one of them differs from ours. Each must keep every address that the example published.
 */
const dataDir = mkdtempSync(join(tmpdir(), 'kmh-servers-'));
const servers: Server[] = [];

const nameOf = ({ path, headers }: Asked): string =>
  [path, ...Object.entries(headers ?? {}).map(([name, value]) => `(${name}: ${value})`)].join(' ');

/** Where an answer is not ours, a line each. */
const differences = (ours: Answer, theirs: Answer): string[] =>
  Object.keys(ours).flatMap((name) =>
    ours[name] === theirs[name] ? [] : [`  ${name}: “${theirs[name]}”, and ours “${ours[name]}”`],
  );

async function compare(ours: Server, others: readonly Server[]): Promise<number> {
  let differing = 0;
  for (const asked of requests) {
    const expected = await ask(ours.origin, asked);
    for (const { name, origin } of others) {
      const found = differences(expected, await ask(origin, asked));
      if (found.length === 0) continue;
      differing += 1;
      console.error(`${name} ${nameOf(asked)}\n${found.join('\n')}`);
    }
  }
  return differing;
}

/** Asks each server for every address that the example published; one that is lost counts as a difference. */
async function replay(all: readonly Server[]): Promise<number> {
  let lost = 0;
  for (const { name, origin } of all) {
    const { faults } = await replayLedger(exampleLedger, origin);
    for (const fault of faults) console.error(`${name} ${fault}`);
    lost += faults.length;
  }
  return lost;
}

let exitCode = 1;
try {
  await sealExample(dataDir);
  const ours = await startOurs(dataDir);
  servers.push(ours);
  for (const start of [startNginx, startCaddy]) servers.push(await start(dataDir));
  const others = servers.slice(1);
  const differing = (await compare(ours, others)) + (await replay(servers));
  const names = others.map(({ name }) => name).join(' and ');
  console.log(
    differing === 0
      ? `${names} answer ${requests.length} requests as pnpm serve does.`
      : `${differing} answers differ.`,
  );
  exitCode = differing === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof ServerMissingError ? error.message : error);
} finally {
  for (const server of servers) await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
process.exit(exitCode);
