import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { pagesOf, sampleSite } from '../fixtures/sample-site.ts';
import { htmlRules } from './html-validate.config.ts';

test('every page of the sample library is valid HTML by strict rules', async () => {
  const judge = new HtmlValidate(htmlRules);
  const faults: string[] = [];
  const pages = pagesOf(await sampleSite());
  expect(pages.length).toBeGreaterThan(500);
  for (const { path, html } of pages) {
    const { results } = await judge.validateString(html, path);
    for (const { messages } of results)
      for (const { ruleId, message, line, column } of messages)
        faults.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
  }
  expect(faults).toEqual([]);
}, 300_000);

/** What frames show and what only leads on is no page that anybody finds or opens by itself. */
const notRead = ['', 'embed', 'permalink'];

test('every page that is read says in a sentence what it is about', async () => {
  const silent = pagesOf(await sampleSite()).filter(
    ({ kind, html }) => !notRead.includes(kind) && !/<meta name="description"[^>]* content="[^"]/.test(html),
  );
  expect(silent.map(({ path }) => path)).toEqual([]);
}, 300_000);
