import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { SeenPage } from './judge-desk.ts';
import type { OpenDesk } from './open-desk.ts';

const FoundSchema = z.object({ docs: z.tuple([z.object({ id: z.number() })]) });

const visits = 5;

/** The id of some document of a collection. */
async function someId({ ask }: OpenDesk, collection: string): Promise<number> {
  const answer = await ask(`/api/${collection}?limit=1&depth=0`);
  return FoundSchema.parse(await answer.json()).docs[0].id;
}

/** Visits the pages that editors are on all day, one after the other, several times; nothing is in the browser but what it keeps by itself. */
export async function visitPages(desk: OpenDesk): Promise<SeenPage[]> {
  const factsheet = await someId(desk, 'factsheets');
  const paper = await someId(desk, 'knowledge-papers');
  const pages = [
    { name: 'dashboard', path: '/admin', content: 'h2' },
    { name: 'list', path: '/admin/collections/factsheets', content: 'table tbody tr' },
    {
      name: 'a factsheet',
      path: `/admin/collections/factsheets/${factsheet}?locale=en`,
      content: '#field-title',
    },
    {
      name: 'a knowledge paper',
      path: `/admin/collections/knowledge-papers/${paper}?locale=en`,
      content: '#field-title',
    },
    { name: 'board of translations', path: '/admin/translations', content: 'table tbody tr' },
  ] as const;
  const seen: { name: string; visits: number[] }[] = pages.map(({ name }) => ({ name, visits: [] }));
  for (let visit = 0; visit < visits; visit += 1) {
    for (const [index, { path, content }] of pages.entries()) {
      await desk.page.goto('about:blank');
      await wait(300);
      const start = performance.now();
      await desk.page.goto(desk.url + path, { waitUntil: 'commit' });
      await desk.page.locator(content).first().waitFor({ state: 'visible' });
      seen[index]?.visits.push(performance.now() - start);
      await desk.page.waitForLoadState('networkidle');
    }
  }
  return seen;
}
