import { expect, test } from 'vitest';
import { linkHeader, pageNumbers } from './signposts.ts';

const numbers = pageNumbers({
  '/k/a1b2c3/': '/en/factsheets/wells/',
  '/k/a1b2c3/en/': '/en/factsheets/wells/',
  '/k/d4e5f6/ar/': '/ar/news/released/',
});

test('publications alone have links, in each of their languages', () => {
  expect(numbers).toEqual({ '/en/factsheets/wells/': 'a1b2c3/en' });
});

test('a page names the address to cite, a description and the linkset; a file the linkset; others nothing', () => {
  expect(linkHeader('/en/factsheets/wells/', numbers)).toBe(
    '</k/a1b2c3/en/>; rel="cite-as", </files/a1b2c3/en.csl.json>; rel="describedby"; type="application/vnd.citationstyles.csl+json", </files/a1b2c3/linkset.json>; rel="linkset"; type="application/linkset+json"',
  );
  expect(linkHeader('/files/a1b2c3/en.pdf', numbers)).toBe(
    '</files/a1b2c3/linkset.json>; rel="linkset"; type="application/linkset+json"',
  );
  for (const address of ['/ar/news/released/', '/files/a1b2c3/linkset.json', '/files/d4e5f6/ar.ics', '/'])
    expect(linkHeader(address, numbers)).toBeUndefined();
});
