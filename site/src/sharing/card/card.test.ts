import { caniemail } from 'caniemail';
import { escapeHtml } from '../../body/html.ts';
import { describe as suite, expect, test } from 'vitest';
import { describe } from '../../description/describe.ts';
import type { Description } from '../../description/description.ts';
import { nastyHtml, nastyText } from '../../testing/nasty-text.ts';
import { brief, factsheet, paper, picture, sampleLibrary } from '../../testing/sample-library.ts';
import { cardOf, type Card } from './card.ts';
import { kindColours, mailColours } from './colours.ts';
import { contrast, invert, invertLightness } from './contrast.ts';
import { writeCardHtml } from './write-card-html.ts';
import { writeCardMarkdown, writeCardText, writeMessage } from './write-card-text.ts';

const site = 'https://hub.example.org';
const hash = '99d75d93bd67b6d6';

function cardFrom(
  entry: Parameters<typeof sampleLibrary>[0][number],
  lang: Description['lang'] = 'en',
): Card {
  const library = sampleLibrary([entry], [picture(hash, { en: 'A garden', ar: 'حديقة' })]);
  const [item] = library.items;
  const description = item && describe(library, item, lang, site);
  const card = description && cardOf(description);
  if (card === undefined) throw new Error('no card');
  return card;
}

const longTitle = `${'قصة عن العودة وإعادة الإدماج — reintegration 2022 '.repeat(6)}`.slice(0, 250);
const everything = { cover: hash, lifecycle: 'withdrawn', withdrawal: { date: '2024-01-01' } };
const long = { title: longTitle, summary: longTitle.padEnd(300, ' كلمة') };

const samples: Readonly<Record<string, Card>> = {
  plain: cardFrom(factsheet('a', { en: 'Shared tool sheds', fr: 'Outils partagés' }, { cover: hash })),
  long: cardFrom(paper('b', { en: long, fr: long, es: long, ar: long, pt: long }, everything), 'ar'),
  nasty: cardFrom(brief('c', { en: { title: nastyText.slice(0, 250), summary: nastyText.slice(0, 300) } })),
};

/* All that people read mail with that the data of caniemail.com know, the oldest Outlook included. */
const clients: Parameters<typeof caniemail>[0]['clients'] = [
  'gmail.*',
  'outlook.windows',
  'outlook.macos',
  'outlook.outlook-com',
  'apple-mail.*',
  'yahoo.*',
  'samsung-email.*',
  'thunderbird.macos',
];

suite.each(Object.entries(samples))('a card: %s', (_name, card) => {
  const html = writeCardHtml(card);

  test('takes at most four kilobytes', () => {
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(4_096);
  });

  test('uses nothing that a mail program does not know', () => {
    const { issues } = caniemail({ clients, html });
    expect([...issues.errors]).toEqual([]);
  });

  test('says the same without pictures, words first', () => {
    const words = html.slice(0, html.indexOf('<img') === -1 ? undefined : html.indexOf('<img'));
    expect(words).toContain(card.address);
    expect(words.indexOf(escapeHtml(card.headline))).toBeGreaterThan(0);
  });

  test('fits into a message of less than 160 characters, with its whole address', () => {
    const message = writeMessage(card);
    expect(message.length).toBeLessThan(160);
    expect(message).toContain(card.address);
    expect(message).not.toMatch(/\n|\p{Surrogate}/u);
  });
});

const colours = [mailColours.ink, mailColours.quiet, ...Object.values(kindColours)];

test.each(colours)(
  '%s on its ground can be read, also when a program inverts both or the lightness of both',
  (colour) => {
    const { paper } = mailColours;
    expect(contrast(colour, paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(invert(colour), invert(paper))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(invertLightness(colour), invertLightness(paper))).toBeGreaterThanOrEqual(4.5);
  },
);

test('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect([invert('#1d3f72'), invertLightness('#1d3f72')]).toEqual(['#e2c08d', '#8dafe2']);
});

test('says what was typed, in HTML, text and Markdown', () => {
  const { nasty = samples['nasty'] } = samples;
  if (nasty === undefined) throw new Error('no sample');
  expect(writeCardHtml(nasty)).toContain(nastyHtml);
  expect(writeCardHtml(nasty)).not.toMatch(/<script|<img src=x/);
  expect(writeCardText(nasty)).toContain(nastyText);
  expect(writeCardMarkdown(nasty)).toContain('\\<script\\>alert\\(1\\)\\</script\\>');
});

test('stands right to left where its words do, and says first what no longer holds', () => {
  const { long: card } = samples;
  if (card === undefined) throw new Error('no sample');
  const html = writeCardHtml(card);
  expect(html).toMatch(/^<table role="presentation" lang="ar" dir="rtl"/);
  expect(html).toContain('align="right"');
  expect(writeMessage(card)).toMatch(/^مسحوب: .*… https:/);
});

test('does without summary, picture and translations', () => {
  const card = cardFrom(factsheet('d', { en: 'Only a title' }));
  const bare = { ...card, blurb: '' };
  expect(writeCardHtml(bare)).not.toMatch(/<img|Also in|<p[^>]*><\/p>/);
  expect(writeCardText(bare)).toBe(
    `Only a title\nGood-practice factsheet\n\nRead the publication: ${card.address}\n`,
  );
});

test('takes the words that were written for newsletters before title and summary', () => {
  const words = {
    title: 'Title',
    summary: 'Summary',
    newsletter: { headline: 'Come and see', blurb: 'Two\nlines' },
  };
  expect(cardFrom(factsheet('e', { en: words }))).toMatchObject({
    headline: 'Come and see',
    blurb: 'Two lines',
  });
});
