import { expect, test } from 'vitest';
import { atomFaults, jsonFeedFaults, rssFaults } from './feed-readers.ts';

const moment = '2024-07-01T00:00:00Z';
const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><id>https://hub.example/en/feed.xml</id><title>Hub</title><updated>${moment}</updated>
<entry><id>https://hub.example/k/a/#en</id><title>Seeds</title><link href="https://hub.example/en/a/"/><published>${moment}</published><updated>${moment}</updated><author><name>Ana</name></author></entry></feed>`;
const rss = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Hub</title><link>https://hub.example/en/</link><description>New</description>
<item><title>Seeds</title><link>https://hub.example/en/a/</link><guid isPermaLink="false">https://hub.example/k/a/#en</guid><pubDate>Tue, 05 Mar 2024 00:00:00 +0000</pubDate>
<content:encoded>&lt;p&gt;Words&lt;/p&gt;</content:encoded><media:content url="https://hub.example/a.jpeg" type="image/jpeg" width="640"/></item></channel></rss>`;
const item = {
  id: 'https://hub.example/k/a/#en',
  url: 'https://hub.example/en/a/',
  title: 'Seeds',
  content_text: 'Words',
  date_published: moment,
};
const json = (items: readonly object[]) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Hub',
    feed_url: 'https://hub.example/en/feed.json',
    items,
  });

test('have nothing to say of feeds that hold what they should, or nothing yet', () => {
  expect(atomFaults(atom)).toEqual([]);
  expect(rssFaults(rss)).toEqual([]);
  expect(jsonFeedFaults(json([item]))).toEqual([]);
  expect(atomFaults(atom.replace(/<entry>.*<\/entry>/s, ''))).toEqual([]);
  expect(jsonFeedFaults(json([]))).toEqual([]);
});

test.each([
  ['<author><name>Ana</name></author>', '', /entries\.0\.authors/],
  [`<published>${moment}</published>`, '', /entries\.0\.published/],
  ['https://hub.example/k/a/#en', 'seeds', /entries\.0\.id/],
])('find the fault in Atom where “%s” is “%s”', (right, wrong, fault) => {
  expect(atomFaults(atom.replace(right, wrong)).join('\n')).toMatch(fault);
});

test.each([
  ['&lt;p&gt;Words&lt;/p&gt;', 'Words', /content\.encoded/],
  ['Tue, 05 Mar 2024', 'Some day', /pubDate/],
  ['image/jpeg', 'text/plain', /media\.contents\.0\.type/],
])('find the fault in RSS where “%s” is “%s”', (right, wrong, fault) => {
  expect(rssFaults(rss.replace(right, wrong)).join('\n')).toMatch(fault);
});

test('find the fault in a JSON Feed, and say when an entry is passed over', () => {
  expect(jsonFeedFaults(json([{ ...item, date_published: 'today' }])).join('\n')).toMatch(/date_published/);
  expect(jsonFeedFaults(json([item, {}])).join('\n')).toContain('has 2 entries, of which a reader finds 1.');
});
