import type { Feed, FeedEntry } from '../feeds/feed.ts';

/** An entry of a feed. */
export const sampleFeedEntry = (own: Partial<FeedEntry> = {}): FeedEntry => ({
  id: 'https://hub.example/k/a1b2c3/#en',
  lang: 'en',
  title: 'Seeds',
  summary: 'What grew.',
  html: () => '<p>What <b>grew</b>.</p>',
  address: 'https://hub.example/en/factsheets/seeds/',
  published: '2024-03-05',
  updated: '2024-07',
  authors: ['Ana Silva', 'Knowledge Hub'],
  categories: [
    { scheme: 'kind', code: 'factsheet', label: 'Good-practice factsheet' },
    { scheme: 'country', code: 'MW', label: 'Malawi' },
  ],
  picture: {
    address: 'https://hub.example/media/0011223344556677/640.jpeg',
    mediaType: 'image/jpeg',
    width: 640,
    height: 360,
    bytes: 12_800,
    alt: 'A field',
    credit: 'KMH',
  },
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  files: [{ address: 'https://hub.example/files/a1b2c3/en.pdf', mediaType: 'application/pdf', bytes: 1024 }],
  translations: [{ lang: 'fr', address: 'https://hub.example/fr/factsheets/seeds/' }],
  ...own,
});

/** A feed of these entries. */
export const sampleFeed = (entries: readonly FeedEntry[]): Feed => ({
  lang: 'en',
  title: 'Knowledge Hub',
  subtitle: 'What works',
  page: 'https://hub.example/en/',
  author: 'Knowledge Hub',
  entries,
});
