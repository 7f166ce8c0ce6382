import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../../run-process.ts';
import { root } from '../../settings.ts';
import { visitPages } from './admin-pages.ts';
import { judgePage, judgePaper, judgePublishing, tellFirst } from './judge-desk.ts';
import { openDesk } from './open-desk.ts';
import { publishDraft } from './publish-draft.ts';
import { importPaper } from './word-paper.ts';

/** The promise about publishing is for this many publications; with more, all their files to take along would be made first, for an hour. */
const publishedUpTo = 1_000;
const turns = 3;

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
      console.log(judgePaper(await importPaper(desk)));
    }
    for (let turn = 1; publishes && turn <= turns; turn += 1) {
      const published = await publishDraft(desk, dataDir, turn);
      console.log(turn === 1 ? tellFirst(published) : judgePublishing(published));
    }
  } finally {
    await desk.close();
  }
}
