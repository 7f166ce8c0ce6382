import { expect, test } from 'vitest';
import { tagLinks } from './tag-links.ts';

const permalink = 'https://hub.example.org/k/5c9yz4/';
const campaign = { source: 'a & b', campaign: '' };

test('puts tags into every link to the publication and into no other', () => {
  const text = `Read: ${permalink}fr/\n${permalink}\nhttps://hub.example.org/k/7k2map/fr/`;
  expect(tagLinks(text, permalink, campaign, false)).toBe(
    `Read: ${permalink}fr/?utm_source=a+%26+b&utm_medium=email\n${permalink}?utm_source=a+%26+b&utm_medium=email\nhttps://hub.example.org/k/7k2map/fr/`,
  );
});

test('writes addresses as HTML has them', () => {
  expect(tagLinks(`<a href="${permalink}ar/">`, permalink, campaign, true)).toBe(
    `<a href="${permalink}ar/?utm_source=a+%26+b&amp;utm_medium=email">`,
  );
});
