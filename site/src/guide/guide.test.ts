import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { guidePicture } from './guide-picture.ts';
import { pictures } from './pictures.ts';
import { guideLangs, tasks } from './tasks.ts';
import { webpSize } from './webp-size.ts';

const fileAt = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const pages = tasks.flatMap((task) => guideLangs.map((lang) => ({ task, lang })));
const read = ({ task, lang }: (typeof pages)[number]) =>
  readFileSync(fileAt(`texts/${task}/${lang}.mdx`), 'utf8');
const shotsIn = (text: string) =>
  [...text.matchAll(/<Screenshot\s+name="([^"]+)"\s+alt="([^"]+)"\s*\/>/g)].map(
    ([, name = '', alt = '']) => ({ name, alt }),
  );

describe('the guide for editors', () => {
  it.each(pages)('shows $task in $lang with a picture in that language, and says what it shows', (page) => {
    const text = read(page);
    expect(text).toMatch(/^---\ntitle: \S.*\ndescription: \S.*\n---\n/);
    const shots = shotsIn(text);
    expect(shots.map(({ name }) => name)).toContain(`${page.task}-${page.lang}`);
    expect(shots.filter(({ alt }) => alt.length < 40)).toEqual([]);
    for (const { name, alt } of shots) expect(guidePicture(name, alt, page.lang).alt).toBe(alt);
  });

  it.each(tasks)('has the same headings, steps and pictures for %s in both languages', (task) => {
    const [english, french] = guideLangs.map((lang) =>
      (read({ task, lang }).match(/^(?:#+ |\d\. |- |<Screenshot)/gm) ?? []).join('\n'),
    );
    expect(french).toBe(english);
  });

  it('leads only to pages of its own language', () => {
    const links = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((\/[^)]*)\)/g)].map(([, href = '']) => ({ href, ...page })),
    );
    expect(links.length).toBeGreaterThan(0);
    const known = tasks.map((task) => `guide/${task}/`);
    expect(links.filter(({ href, lang }) => !known.some((each) => href === `/${lang}/${each}`))).toEqual([]);
  });

  it('has every picture that it notes, with its sizes, none above 60 KB, and no other', () => {
    const folder = fileAt('../../public/guide/');
    expect(readdirSync(folder).toSorted()).toEqual(
      Object.keys(pictures)
        .toSorted()
        .map((name) => `${name}.webp`),
    );
    for (const [name, size] of Object.entries(pictures)) {
      const file = readFileSync(`${folder}${name}.webp`);
      expect({ ...webpSize(file), bytes: file.length }).toEqual(size);
      expect(file.length).toBeLessThanOrEqual(60 * 1024);
    }
  });

  it('says which picture is missing', () => {
    expect(() => guidePicture('nothing-en', 'Nothing', 'en')).toThrow(
      'There is no picture “nothing-en” in the guide.',
    );
  });
});
