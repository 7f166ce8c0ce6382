import { parseEntry, printEntry } from '@kmh/content/entry';
import { expect, it } from 'vitest';
import { withoutPictures } from './without-pictures.ts';

const [picture, other] = ['8a39367563c8350e', '0123456789abcdef'];

const facts = `permalinkId: 5c9yz4
originalLanguage: en
languages:
  en:
    state: published
  ar:
    state: published
date: 2026-03-04
image: ${picture}
`;
const words = (body: string) => `---
title: A visit
summary: Somebody came by.
---

${body}
`;

const read = (english: string, arabic = 'كلمات') => {
  const files = [
    { name: 'entry.yaml', source: facts },
    { name: 'en.mdx', source: words(english) },
    { name: 'ar.mdx', source: words(arabic) },
  ];
  const { entry, errors } = parseEntry('news', files, { slug: 'a-visit', path: 'news/a-visit' });
  if (entry === undefined) throw new Error(JSON.stringify(errors));
  return entry;
};
const printed = (english: string, arabic?: string) => {
  const left = withoutPictures(read(english, arabic), new Set([picture]));
  if (left === undefined) throw new Error('Nothing is left.');
  return new Map(printEntry(left).map(({ name, source }) => [name, source]));
};

it('takes figures out with caption and notes, wherever they stand, and leaves the others', () => {
  const files = printed(`Before.[^2]

<Figure media="${picture}" caption="Her name." />

<Figure media="${other}" />

<MoreDetail title="More">
  <Figure media="${picture}" />
</MoreDetail>

<MoreDetail title="Even more">
  Words.

  <Figure media="${picture}" />
</MoreDetail>

[^2]: A note.`);
  const text = files.get('en.mdx') ?? '';
  expect(text).not.toContain(picture);
  expect(text).not.toContain('Her name');
  expect(text).not.toContain('title="More"');
  expect(text).toContain('Words.');
  expect(text).toContain(`<Figure media="${other}" />`);
  expect(text).toContain('[^1]: A note.');
});

it('takes it out of the facts', () => {
  expect(printed('Words.').get('entry.yaml')).not.toContain('image');
});

it('says in the language of the text that a picture stood there, where nothing else is left', () => {
  const files = printed(`<Figure media="${picture}" />`, `<Figure media="${picture}" />`);
  expect(files.get('en.mdx')).toMatch(/\n\nThe picture that stood here is no longer shown\.\n$/);
  expect(files.get('ar.mdx')).toMatch(/\n\nلم تعد الصورة التي كانت هنا معروضة\.\n$/);
});

it('leaves an entry as it is that shows no such picture', () => {
  const entry = read(`<Figure media="${other}" />`);
  expect(withoutPictures(entry, new Set(['ffffffffffffffff']))).toEqual(entry);
});
