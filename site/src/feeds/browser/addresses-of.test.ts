import { expect, test } from 'vitest';
import { feedFormats } from '../feed.ts';
import { routes } from '../../routes.ts';
import { addressesOf } from './addresses-of.ts';

const list = { path: '/fr/recommendations/overdue/', lang: 'fr', isPublication: false, hasFeed: true };

test('leads from a list to its feeds, its table and the API', () => {
  expect(addressesOf({ ...list, table: '/fr/recommendations/overdue/recommendations.csv' })).toEqual({
    atom: `${list.path}${feedFormats.atom.file}`,
    rss: `${list.path}${feedFormats.rss.file}`,
    json: `${list.path}${feedFormats.json.file}`,
    csv: routes.numberedTable(list.path, 'recommendations'),
    list: routes.api.list(1),
  });
});

test('leads from a publication to its permanent address, embed, cards, picture and the API', () => {
  const page = { path: '/ar/factsheets/a/', lang: 'ar', number: '5c9yz4', hasFeed: false };
  expect(addressesOf({ ...page, isPublication: true })).toEqual({
    permalink: routes.permalink('5c9yz4', 'ar'),
    api: routes.api.entry('5c9yz4'),
    embed: routes.embed('5c9yz4', 'ar'),
    oembed: routes.oembed('5c9yz4', 'ar'),
    card: routes.card('5c9yz4', 'ar', 'html'),
    plain: routes.card('5c9yz4', 'ar', 'txt'),
    image: routes.shareImage('5c9yz4', 'ar'),
  });
  expect(Object.keys(addressesOf({ ...page, isPublication: false }))).toEqual(['permalink', 'api']);
});

test('knows of nothing that belongs to other pages', () => {
  expect(addressesOf({ path: '/en/about/', lang: 'en', isPublication: false, hasFeed: false })).toEqual({});
});
