import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../free-port.ts';
import { addressOf } from '../../release/inventory.ts';
import { scanPage } from '../../release/scan-page.ts';
import { releaseSample } from '../../sample-release.ts';
import { serveSite } from '../../serve/serve-site.ts';
import { verdict } from '../verdict.ts';
import { launch } from './chromium.ts';
import { serveEmptyPage } from './empty-page.ts';
import { firstPaint } from './first-paint.ts';
import { isFull, scoresOf, type Scores } from './scores.ts';

/** What was promised: milliseconds to the first words of a factsheet, a brief and the longest paper. */
const links = [
  { name: '50 kbit/s, 800 ms', rate: 50_000, roundTrip: 800, most: 2_500 },
  { name: '400 kbit/s, 400 ms', rate: 400_000, roundTrip: 400, most: 1_200 },
] as const;
const readKinds = ['factsheet', 'evaluation-brief', 'knowledge-paper'] as const;

function tell({ scores, faults }: Scores, sayLine: (told: string) => string): void {
  const told = Object.entries(scores).map(([title, score]) => `${title} ${score}`);
  console.log(sayLine(told.join(', ')));
  for (const fault of faults) console.log(`          ${fault}`);
}

/** What Lighthouse says of a page with nothing on it: no page can be judged better on this machine, at this hour. */
async function tellFloor(debugging: number): Promise<void> {
  const port = await freePort();
  const close = await serveEmptyPage(port);
  try {
    const judged = await scoresOf(`http://localhost:${port}/`, debugging, false);
    tell(judged, (told) => `floor   an empty page: ${told}; benchmark index ${judged.benchmarkIndex}`);
  } finally {
    close();
  }
}

interface ChosenPage {
  readonly path: string;
  readonly length: number;
  /** It asks search engines to leave it alone. */
  readonly isHidden: boolean;
}

/** The longest English page of each kind, by kind. */
function longestPages(site: string): ReadonlyMap<string, ChosenPage> {
  const longest = new Map<string, ChosenPage>();
  for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    if (!name.startsWith('en/') || !name.endsWith('index.html')) continue;
    const html = readFileSync(join(site, name), 'utf8');
    const { page } = scanPage(html);
    if (html.length > (longest.get(page)?.length ?? 0))
      longest.set(page, {
        path: addressOf(name),
        length: html.length,
        isHidden: html.includes('<meta name="robots" content="noindex">'),
      });
  }
  return longest;
}

/** Releases the sample library, serves it, and measures what readers get: first words over slow links, and Lighthouse's scores. */
export async function benchReading(): Promise<void> {
  // Addresses on the pages are those under which they are served, as on a real site.
  const port = await freePort();
  const sample = await releaseSample(`http://localhost:${port}`);
  const server = await serveSite({ dataDir: sample.dataDir, port, host: '127.0.0.1' });
  const debugging = await freePort();
  const browser = await launch(debugging);
  try {
    const pages = longestPages(sample.site);
    for (const kind of readKinds) {
      const path = pages.get(kind)?.path;
      if (path === undefined) continue;
      for (const link of links) {
        const time = await firstPaint(browser, port, path, link);
        console.log(
          verdict(
            time <= link.most,
            `first words after ${(time / 1_000).toFixed(2)} s at ${link.name}; at most ${link.most / 1_000}: ${path}`,
          ),
        );
      }
    }
    await tellFloor(debugging);
    for (const [kind, { path, isHidden }] of pages) {
      const judged = await scoresOf(`http://localhost:${port}${path}`, debugging, isHidden);
      tell(judged, (told) => verdict(isFull(judged), `${kind}: ${told}`));
    }
  } finally {
    await browser.close();
    await server.close();
    sample.remove();
  }
}
