import { expect, test } from 'vitest';
import { nastyText } from '../testing/nasty-text.ts';
import { parseXml } from '../testing/parse-xml.ts';
import { sampleFeed, sampleFeedEntry } from '../testing/sample-feed.ts';
import { printRss } from './rss.ts';

test('RSS has for newsletters the date as e-mail writes it, the picture, and all that they show', () => {
  expect(parseXml(printRss(sampleFeed([sampleFeedEntry()])))).toMatchObject({
    rss: {
      version: '2.0',
      channel: {
        title: 'Knowledge Hub',
        link: 'https://hub.example/en/',
        lastBuildDate: 'Mon, 01 Jul 2024 00:00:00 +0000',
        'atom:link': { rel: 'self', href: 'https://hub.example/en/rss.xml' },
        item: {
          title: 'Seeds',
          link: 'https://hub.example/en/factsheets/seeds/',
          guid: { isPermaLink: 'false', '#text': 'https://hub.example/k/a1b2c3/#en' },
          pubDate: 'Tue, 05 Mar 2024 00:00:00 +0000',
          'dc:creator': ['Ana Silva', 'Knowledge Hub'],
          description: 'What grew.',
          'content:encoded': '<p>What <b>grew</b>.</p>',
          'media:content': {
            url: 'https://hub.example/media/0011223344556677/640.jpeg',
            medium: 'image',
            width: '640',
            fileSize: '12800',
            'media:description': { type: 'plain', '#text': 'A field' },
          },
        },
      },
    },
  });
});

test('RSS shows the newest twenty, and an entry without a picture', () => {
  const entries = Array.from({ length: 25 }, () => sampleFeedEntry({ picture: undefined }));
  const xml = printRss(sampleFeed(entries));
  expect(xml.match(/<item>/g)).toHaveLength(20);
  expect(xml).not.toContain('media:content>');
});

test('RSS is well-formed with nasty text everywhere, and gives it back', () => {
  const nasty = {
    title: nastyText,
    summary: nastyText,
    authors: [nastyText],
    html: () => `<p>${nastyText}</p>`,
  };
  expect(parseXml(printRss(sampleFeed([sampleFeedEntry(nasty)])))).toMatchObject({
    rss: {
      channel: {
        item: {
          title: nastyText,
          description: nastyText,
          'dc:creator': nastyText,
          'content:encoded': `<p>${nastyText}</p>`,
        },
      },
    },
  });
});
