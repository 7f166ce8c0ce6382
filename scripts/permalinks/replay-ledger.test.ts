import { createServer } from 'node:http';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { replayLedger } from './replay-ledger.ts';

const answers: Readonly<Record<string, [status: number, location?: string]>> = {
  '/en/here/': [200],
  '/en/%D9%82%D8%AF%D9%8A%D9%85/': [301, '/en/here/'],
  '/en/round/': [301, '/en/lost/'],
  '/en/gone/': [410],
  '/en/broken/': [500],
};

async function serving(): Promise<string> {
  const server = createServer((request, response) => {
    const [status, location] = answers[request.url ?? ''] ?? [404];
    response.writeHead(status, location === undefined ? {} : { location }).end('x');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The machine gave no port.');
  return `http://127.0.0.1:${address.port}`;
}

test('finds the addresses that are lost, and those that lead to nothing', async () => {
  const paths = ['/en/here/', '/en/قديم/', '/en/gone/', '/en/lost/', '/en/round/', '/en/broken/'];
  const urls = paths.map((path) => ({ date: '2026-01-02', permalinkId: '5c9yz4', path }));
  const replay = await replayLedger(urls, await serving());
  expect(replay.faults).toEqual([
    '/en/broken/ — answers 500; it must answer 200, 301 or 410.',
    '/en/lost/ — answers 404; it must answer 200, 301 or 410.',
    '/en/round/ — leads to /en/lost/, which answers 404.',
  ]);
  expect(Object.fromEntries(replay.answers)).toEqual({ 200: 1, 301: 2, 404: 1, 410: 1, 500: 1 });
});
