import { expect, onTestFinished, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFiles } from '../testing/built-site.ts';
import { judgeFiles, siteFiles } from './site-files.ts';

test('gives faults their file, and takes what a reader throws for a fault', async () => {
  const site = mkdtempSync(join(tmpdir(), 'kmh-judge-'));
  onTestFinished(() => rmSync(site, { recursive: true, force: true }));
  writeFiles(site, { 'en/rss.xml': 'worse', 'en/a/rss.xml': 'good', 'rss.txt': 'bad' });
  const files = siteFiles(site, /rss\.xml$/);
  const faults = await judgeFiles('RSS feed', files, (text) => {
    if (text === 'worse') throw new Error('Cannot be read.\n');
    return text === 'bad' ? ['is bad.'] : [];
  });
  expect(files.map(({ path }) => path)).toEqual(['en/a/rss.xml', 'en/rss.xml']);
  expect(faults).toEqual(['en/rss.xml — Cannot be read.']);
});

test('says so when there is nothing to look at', async () => {
  expect(await judgeFiles('RSS feed', [], () => [])).toEqual(['There is no RSS feed.']);
});
