import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../../run-process.ts';
import { root } from '../../settings.ts';
import { visitPages, type SeenPage } from './admin-pages.ts';
import { openDesk } from './open-desk.ts';
import { publishDraft } from './publish-draft.ts';
import { importPaper } from './word-paper.ts';

/* What was promised, in milliseconds. */
const mostForPage = 1_000;
const mostForPaper = 10_000;
const mostForPublishing = 20_000;
/** The promise about publishing is for this many publications; with more, all their files to take along would be made first, for an hour. */
const publishedUpTo = 1_000;
const turns = 3;

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
const seconds = (milliseconds: number) => (milliseconds / 1_000).toFixed(2);
const line = (kept: boolean, what: string) => `${kept ? 'kept  ' : 'MISSED'}  ${what}`;

/** The first visit fills the browser's cache and the server's: it is told, and not judged. */
function judgePage({ name, visits: [first = NaN, ...visits] }: SeenPage): string {
  const usual = median(visits);
  const all = visits.map(seconds).join(', ');
  return line(
    usual <= mostForPage,
    `${name} is seen after ${seconds(usual)} s (${all}; the first time ${seconds(first)}); at most ${seconds(mostForPage)}`,
  );
}

/**
 * Loads a library into the CMS and measures what editors wait for: pages of the admin, a Word file, and, with up to a thousand publications, the way
 * from an approved draft to its page.
 *
 * @param record the folder of its entries
 * @param dir a folder for everything that comes about
 */
export async function benchDesk(record: string, dir: string, documents: number): Promise<void> {
  const siteUrl = 'http://localhost:4321';
  const dataDir = join(dir, 'data');
  const publishes = documents <= publishedUpTo;
  if (publishes) {
    console.log('Releasing them …');
    await runNode([join(root, 'scripts', 'release', 'cli.ts')], {
      what: 'The release',
      cwd: root,
      env: { CONTENT_DIR: record, DATA_DIR: dataDir, SITE_URL: siteUrl },
    });
  }
  console.log('Loading them into the CMS …');
  const desk = await openDesk(record, dir, siteUrl);
  try {
    console.log(
      `${documents} documents in SQLite, ${availableParallelism()} processors, Node ${process.version}\n`,
    );
    for (const page of await visitPages(desk)) console.log(judgePage(page));
    for (let turn = 1; turn <= turns; turn += 1) {
      const taken = await importPaper(desk);
      console.log(
        line(
          taken <= mostForPaper,
          `a Word file of 40 pages with 15 new pictures is a draft after ${seconds(taken)} s; at most ${seconds(mostForPaper)}`,
        ),
      );
    }
    for (let turn = 1; publishes && turn <= turns; turn += 1) {
      const { clicks, milliseconds } = await publishDraft(desk, dataDir, turn);
      console.log(
        line(
          milliseconds <= mostForPublishing,
          `an approved draft is live ${clicks} clicks and ${seconds(milliseconds)} s after the dashboard; at most ${seconds(mostForPublishing)}`,
        ),
      );
    }
  } finally {
    await desk.close();
  }
}
