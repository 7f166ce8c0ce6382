import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { onePageAKind, pagesOf, sampleSite, type BuiltPage } from '../fixtures/sample-site.ts';
import { projectRoot, type Workplace } from '../fixtures/workplace.ts';

const program = join(projectRoot, 'tests/fixtures/render-again.ts');
const AnswerSchema = z.object({ bytesAPage: z.number() });

let sample: Workplace;
let pages: BuiltPage[] = [];
beforeAll(async () => {
  sample = await sampleSite();
  pages = onePageAKind(pagesOf(sample));
});

/** Bytes that a rendered page leaves in memory. */
function bytesLeft(path: string): number {
  const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', program, path], {
    cwd: projectRoot,
    env: sample.env,
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return AnswerSchema.parse(JSON.parse(stdout)).bytesAPage;
}

test.each(['factsheet', 'list'])('a page that was rendered leaves next to nothing in memory: %s', (kind) => {
  const page = pages.find((each) => each.kind === kind && each.lang === 'en');
  expect(page).toBeDefined();
  expect(bytesLeft(page?.path ?? '')).toBeLessThan(20_000);
});
