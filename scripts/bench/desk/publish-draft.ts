import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { releasePaths } from '../../release/paths.ts';
import type { Published } from './judge-desk.ts';
import type { OpenDesk } from './open-desk.ts';

const FoundSchema = z.object({ docs: z.array(z.object({ id: z.number(), slug: z.string() })).min(1) });

/** Longer than any release of this size takes, in milliseconds. */
const patience = 300_000;

function pageOf(dataDir: string, slug: string): string {
  try {
    return readFileSync(join(dataDir, 'current', 'site', 'en', 'factsheets', slug, 'index.html'), 'utf8');
  } catch {
    return '';
  }
}

/** Gives a factsheet another title, has it approved, and then publishes it from the dashboard, as its editor does. */
export async function publishDraft(
  { ask, page, url }: OpenDesk,
  dataDir: string,
  turn: number,
): Promise<Published> {
  const query = `limit=1&page=${turn + 1}&depth=0&where[originalLanguage][equals]=en`;
  const answer = await ask(`/api/factsheets?${query}`);
  const [found] = FoundSchema.parse(await answer.json()).docs;
  if (found === undefined) throw new Error('There is no factsheet in English to publish.');
  const title = `Measured for the ${turn}. time`;
  await page.goto(`${url}/admin/collections/factsheets/${found.id}?locale=en`, { waitUntil: 'networkidle' });
  await page.fill('#field-title', title);
  // The form saves itself; what was approved is to be approved anew then.
  await page.locator('[data-state="in-review"]').first().waitFor();
  await page.getByRole('button', { name: 'Approve' }).first().click();
  await page.locator('[data-state="approved"]').first().waitFor();
  await page.goto(`${url}/admin`, { waitUntil: 'networkidle' });

  const start = performance.now();
  await page.getByRole('link', { name: title }).first().click();
  await page.locator('#action-save').click();
  while (!pageOf(dataDir, found.slug).includes(title)) {
    if (performance.now() - start > patience) throw new Error(`“${title}” did not come to its page.`);
    await wait(100);
  }
  const milliseconds = performance.now() - start;
  // The search index comes after the page, and what is asked for meanwhile waits for it.
  while (existsSync(releasePaths(dataDir).lock)) await wait(100);
  return { clicks: 2, milliseconds };
}
