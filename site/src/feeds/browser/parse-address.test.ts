import { expect, test } from 'vitest';
import { parseAddress } from './parse-address.ts';

test.each([
  ['https://hub.example/en/library/topics/water/?q=1#top', { path: '/en/library/topics/water/' }],
  ['/en/factsheets', { path: '/en/factsheets/' }],
  ['https://hub.example/en/recommendations/overdue/page/2/', { path: '/en/recommendations/overdue/' }],
  ['https://hub.example/en/factsheets/rss.xml', { path: '/en/factsheets/' }],
  [' 5C9-YZ4 ', { path: '/k/5c9yz4/', number: '5C9-YZ4' }],
  ['https://hub.example/k/5c9yz4/ar/', { path: '/k/5c9yz4/', number: '5c9yz4' }],
  ['/files/5c9yz4/en.pdf', { path: '/k/5c9yz4/', number: '5c9yz4' }],
  ['https://elsewhere.example/en/', undefined],
  ['javascript:alert(1)', undefined],
  ['http://[', undefined],
  ['', undefined],
])('understands “%s”', (typed, expected) => {
  expect(parseAddress(typed, 'https://hub.example')).toEqual(expected);
});
