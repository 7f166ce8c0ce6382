import { expect, test } from 'vitest';
import { withCampaign } from './campaign.ts';

const address = 'https://hub.example.org/k/5c9yz4/ar/';

test.each([
  [
    { source: 'IOM Geneva', campaign: 'May & June 2026' },
    'utm_source=IOM+Geneva&utm_medium=email&utm_campaign=May+%26+June+2026',
  ],
  [
    { source: 'نشرة', campaign: ' العودة ' },
    'utm_source=%D9%86%D8%B4%D8%B1%D8%A9&utm_medium=email&utm_campaign=%D8%A7%D9%84%D8%B9%D9%88%D8%AF%D8%A9',
  ],
  [{ source: '"><script>', campaign: '' }, 'utm_source=%22%3E%3Cscript%3E&utm_medium=email'],
])('writes any words into tags: %o', (campaign, query) => {
  expect(withCampaign(address, campaign)).toBe(`${address}?${query}`);
});

test('leaves an address without tags as it is, and replaces those it has', () => {
  expect(withCampaign(address, { source: ' ', campaign: '' })).toBe(address);
  const tagged = withCampaign(address, { source: 'a', campaign: 'b' });
  expect(withCampaign(tagged, { source: 'c', campaign: 'd' })).toBe(
    `${address}?utm_source=c&utm_medium=email&utm_campaign=d`,
  );
});
