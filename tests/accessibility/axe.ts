import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const ReportSchema = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      nodes: z.array(z.object({ html: z.string(), target: z.array(z.unknown()) })),
    }),
  ),
});

/** Everything that WCAG 2.2 asks for at level A and AA, and what axe's makers hold to be good practice. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Rules that colours decide. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * Lets axe judge what a tab shows. The tab's context must bypass the page's Content-Security-Policy.
 *
 * @param rules these alone; all that the standards ask for when left out
 * @param within a selector of the part to judge; the whole page when left out
 * @returns a sentence for each fault
 */
export async function judgeByAxe(page: Page, rules?: readonly string[], within = 'html'): Promise<string[]> {
  const isThere: unknown = await page.evaluate('typeof axe === "object"');
  if (isThere !== true) await page.addScriptTag({ content: axe.source });
  const runOnly = rules === undefined ? { type: 'tag', values: standards } : { type: 'rule', values: rules };
  // What passes is counted by nobody; to list it takes axe longer than to look.
  const options = { runOnly, resultTypes: ['violations'], elementRef: false };
  const question = `axe.run(${JSON.stringify(within)}, ${JSON.stringify(options)})`;
  const report: unknown = await page.evaluate(question);
  return ReportSchema.parse(report).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
  );
}
