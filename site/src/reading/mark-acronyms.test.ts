import { expect, test } from 'vitest';
import { nastyText } from '../testing/nasty-text.ts';
import { markAcronyms } from './mark-acronyms.ts';

const acronyms = [
  { id: 'eu', short: 'EU', long: 'European Union' },
  { id: 'joint', short: 'EU-IOM', long: 'European Union and IOM' },
  { id: 'me', short: 'M&E', long: 'Monitoring & evaluation' },
];
const eu = '<a class="term" href="#abbr-eu"><abbr title="European Union">EU</abbr></a>';

test('explains an abbreviation where it is first used in each section', () => {
  expect(markAcronyms('<p>EU, EU</p><h2 id="b">B</h2><p>the EU and EU</p>', acronyms)).toBe(
    `<p>${eu}, EU</p><h2 id="b">B</h2><p>the ${eu} and EU</p>`,
  );
});

test('takes the longer of two, and no part of a word', () => {
  expect(markAcronyms('<p>EU-IOM; EUR, NEU.</p>', acronyms)).toBe(
    '<p><a class="term" href="#abbr-joint"><abbr title="European Union and IOM">EU-IOM</abbr></a>; EUR, NEU.</p>',
  );
});

test('knows one with a sign that HTML writes otherwise', () => {
  expect(markAcronyms('<p>M&amp;E</p>', acronyms)).toBe(
    '<p><a class="term" href="#abbr-me"><abbr title="Monitoring &amp; evaluation">M&amp;E</abbr></a></p>',
  );
});

test.each([
  '<p><a href="/EU">EU <b>EU</b></a></p>',
  '<p><code dir="ltr">EU</code></p>',
  '<h3 id="eu">EU</h3>',
  '<svg><svg><text>EU</text></svg><text>EU</text></svg>',
  '<img alt="a > EU">',
  '<noscript><p>EU</p></noscript>',
])('leaves %s alone', (html) => {
  expect(markAcronyms(html, acronyms)).toBe(html);
});

test('writes what it stands for as it was typed', () => {
  const html = markAcronyms('<p>EU</p>', [{ id: 'eu', short: 'EU', long: nastyText }]);
  expect(html).not.toMatch(/<script|<img/);
});
