import type { Browser } from 'playwright-core';
import { slowLink, type Link } from './slow-link.ts';

/** How often each is tried; the middle one counts. */
const tries = 5;
/** Any other page, without the link between. */
const warmUp = '/en/about/';

/**
 * Milliseconds until a page shows its first words over a link, in a browser that runs already and has nothing of the page yet: what a
 * process and its fonts take to start is the machine's, not the page's.
 */
export async function firstPaint(browser: Browser, port: number, path: string, link: Link): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < tries; turn += 1) {
    const slow = await slowLink(port, link);
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${port}${warmUp}`, { waitUntil: 'load' });
    await page.goto(`http://127.0.0.1:${slow.port}${path}`, { waitUntil: 'commit' });
    times.push(
      await page.evaluate(
        `new Promise((resolve) => new PerformanceObserver((list) => {
          const first = list.getEntriesByName('first-contentful-paint')[0];
          if (first) resolve(first.startTime);
        }).observe({ type: 'paint', buffered: true }))`,
      ),
    );
    await context.close();
    slow.close();
  }
  return times.toSorted((one, other) => one - other)[Math.floor(tries / 2)] ?? NaN;
}
