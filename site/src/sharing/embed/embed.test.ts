import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { describe } from '../../description/describe.ts';
import { nastyHtml, nastyText } from '../../testing/nasty-text.ts';
import { factsheet, sampleLibrary } from '../../testing/sample-library.ts';
import { cardOf } from '../card/card.ts';
import { embedPage } from './embed-page.ts';
import { writeOembed } from './oembed.ts';

const site = 'https://hub.example.org';

function samples(facts: Readonly<Record<string, unknown>> = {}) {
  const nasty = { title: nastyText.slice(0, 250), summary: nastyText.slice(0, 300) };
  const library = sampleLibrary([
    factsheet('a', { en: nasty, ar: { title: 'ق'.repeat(250), summary: 'ق'.repeat(300) } }, facts),
  ]);
  const [item] = library.items;
  if (item === undefined) throw new Error('no item');
  const all = (['en', 'ar'] as const).map((lang) => describe(library, item, lang, site));
  return all.flatMap((description) => {
    const card = description && cardOf(description);
    return card === undefined || description === undefined ? [] : [{ description, page: embedPage(card) }];
  });
}

test('the page for frames weighs at most six kilobytes, asks for nothing more, and is in no search engine', () => {
  for (const { page } of samples()) {
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(6_144);
    expect(page).not.toMatch(/<(?:script|img|iframe|link rel="(?:stylesheet|icon|preload))|url\(/);
    expect(page).toContain('<meta name="robots" content="noindex">');
  }
});

test('shows what was typed, in the direction of its language, as valid HTML', async () => {
  const [english, arabic] = samples();
  expect(english?.page).toContain(nastyHtml);
  expect(arabic?.page).toContain('<html lang="ar" dir="rtl">');
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
  for (const { page } of samples()) {
    const report = await validator.validateString(page);
    expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  }
});

test.each([
  [{ dateModified: '2023-03-04' }, 'Updated 4 March 2023'],
  [{ lifecycle: 'withdrawn', withdrawal: { date: '2024-01-01' } }, 'Withdrawn'],
])('says what readers have to know first: %o', (facts, state) => {
  expect(samples(facts)[0]?.page).toContain(`<b>${state}</b>`);
});

const OembedSchema = z.object({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string(),
  provider_url: z.url(),
  thumbnail_url: z.url(),
  width: z.int(),
  height: z.int(),
  html: z.string(),
});

test('answers oEmbed with a frame whose title is text', () => {
  const [sample] = samples();
  if (sample === undefined) throw new Error('no sample');
  const answer = OembedSchema.parse(JSON.parse(writeOembed(sample.description, site)));
  const id = sample.description.permalinkId;
  expect(answer.html).toContain(`<iframe src="${site}/embed/${id}/en/" title="${nastyHtml}"`);
  expect(answer.html.match(/<\w+/g)).toEqual(['<iframe']);
  expect(answer.thumbnail_url).toBe(`${site}/files/${id}/en.png`);
});
