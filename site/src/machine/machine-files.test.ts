import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { nastyText } from '../testing/nasty-text.ts';
import { parseXml } from '../testing/parse-xml.ts';
import { event, factsheet, project, sampleLibrary } from '../testing/sample-library.ts';
import { machineFiles } from './machine-files.ts';
import { fillShelf } from './shelf.ts';

const endless = 'reintegration '.repeat(30);
const mixed = 'Retour العودة (EU–IOM 2022) & «עברית» 😀 ';

/* As little as the record takes, in as odd a form: no author, picture, topic or country, a project without any date. */
const library = sampleLibrary([
  factsheet(
    'bare',
    { en: { title: nastyText, summary: '.' }, ar: { title: mixed.repeat(6).slice(0, 250), summary: 'س' } },
    { permalinkId: '100002', publisher: 'organisations/unknown', licence: 'CC-BY-4.0' },
  ),
  factsheet(
    'endless',
    { fr: { title: endless.slice(0, 250).trim(), summary: endless.slice(0, 300).trim() } },
    { permalinkId: '200004' },
  ),
  project('undated', { en: 'Undated' }, { permalinkId: '300006' }),
  event('seminar', { pt: nastyText }, { permalinkId: '400008' }),
]);
const groups = [...machineFiles(fillShelf(library, 'https://hub.example'), '/_astro/share.js')];
const files = groups.flatMap(({ make }) => [...make()]);

test('each publication has all its files, however little is known of it', () => {
  const paths = new Set(files.map(({ path }) => path));
  for (const name of ['card.html', 'card.txt', 'bib', 'ris', 'csl.json', 'oembed.json'])
    for (const folder of ['100002/en', '100002/ar', '200004/fr'])
      expect(paths).toContain(`files/${folder}.${name}`);
  expect(paths).toContain('api/v1/entries/300006.json');
  expect(paths.size).toBe(files.length);
});

test('each entry has a permanent address that leads to its original, and one for each language', () => {
  const leadsTo = (path: string) =>
    /content="0; url=([^"]*)"/.exec(files.find((file) => file.path === path)?.content ?? '')?.[1];
  expect(leadsTo('k/100002/index.html')).toBe('/en/factsheets/bare/');
  expect(leadsTo('k/100002/ar/index.html')).toBe('/ar/factsheets/bare/');
  expect(leadsTo('k/200004/index.html')).toBe('/fr/factsheets/endless/');
});

test('nothing that is not known is called undefined, null or not a number', () => {
  const told = files.filter(({ content }) => /\b(?:undefined|NaN|null|Invalid Date|\[object)/.test(content));
  expect(told.map(({ path }) => path)).toEqual([]);
});

test('everything can be read as what it is', () => {
  const ending = (end: string) => files.filter(({ path }) => path.endsWith(end));
  expect(ending('.xml').length).toBeGreaterThan(10);
  for (const { content } of ending('.xml')) expect(() => parseXml(content)).not.toThrow();
  expect(ending('.json').length).toBeGreaterThan(10);
  for (const { content } of ending('.json')) expect(() => JSON.parse(content)).not.toThrow();
});

test('no page, card or newsletter runs what was typed', () => {
  const html = files.filter(({ path }) => path.endsWith('.html'));
  expect(html.length).toBeGreaterThan(10);
  const faults = html.flatMap(({ path, content }) => {
    const root = fromHtml(content);
    const scripts = selectAll('script', root).filter(({ properties }) => properties['src'] === undefined);
    const pictures = selectAll('[onerror], [onclick], img[src=x]', root);
    return [...scripts, ...pictures].map(({ tagName }) => `${path}: ${tagName}`);
  });
  expect(faults).toEqual([]);
});
