import { describe, expect, test } from 'vitest';
import { paper, sampleLibrary } from '../testing/sample-library.ts';
import { homeViews } from './home-views.ts';
import { pageViews } from './page-views.ts';
import { shareDigest, toLazyPath, toStaticPath } from './static-path.ts';

const build = (title: string) =>
  sampleLibrary([
    paper('one', { en: title }, { permalinkId: '000000' }),
    paper('two', { en: 'Two' }, { permalinkId: '100002' }),
  ]);
const keysOf = (title: string) => ({
  pages: pageViews(build(title), 'knowledge-paper').map(
    (view) => toStaticPath({ params: {}, props: { view } }).cacheKey,
  ),
  home: homeViews(build(title)).map((view) => toStaticPath({ params: {}, props: { view } }).cacheKey),
});

describe('toStaticPath', () => {
  test('gives a page the same key as long as it shows the same', () => {
    expect(keysOf('One')).toEqual(keysOf('One'));
  });

  test('gives new keys to a changed entry and to every page that shows its card, and to no other', () => {
    const [before, after] = [keysOf('One'), keysOf('Another')];
    const changed = before.pages.map((key, index) => key !== after.pages[index]);
    expect(changed.filter(Boolean)).toHaveLength(1);
    expect(before.home.every((key, index) => key !== after.home[index])).toBe(true);
  });
});

test('what is shared stands in a key by its digest, and is what it was to everybody else', () => {
  const [one, same, other] = [1, 1, 2].map((number) => shareDigest({ number, text: 'x'.repeat(99) }));
  expect(JSON.stringify({ one })).toMatch(/^\{"one":"[\w-]{27}"\}$/);
  expect(JSON.stringify([one])).toBe(JSON.stringify([same]));
  expect(JSON.stringify([one])).not.toBe(JSON.stringify([other]));
  expect({ ...one }).toEqual({ number: 1, text: 'x'.repeat(99) });
});

test('toLazyPath makes what a page shows when it is asked for, and its key from the same', () => {
  let made = 0;
  const makeProps = () => {
    made += 1;
    return { title: 'One' };
  };
  const path = toLazyPath({ params: {}, makeProps });
  expect(made).toBe(0);
  expect(path.cacheKey).toBe(toStaticPath({ params: {}, props: { title: 'One' } }).cacheKey);
  expect(path.props).toEqual({ title: 'One' });
});

test('toLazyPath makes props once for a key and the page, and keeps those of one page at a time', () => {
  let made = 0;
  const toPath = (title: string) => toLazyPath({ params: {}, makeProps: () => ({ title, made: ++made }) });
  const [one, other] = [toPath('One'), toPath('Other')];
  expect([one.cacheKey.length, one.props.made, one.props.made]).toEqual([27, 1, 1]);
  expect([other.cacheKey.length, other.props.made]).toEqual([27, 2]);
  expect(one.props).toEqual({ title: 'One', made: 3 });
});
