import { beforeAll, describe, expect, test, vi } from 'vitest';
import type * as SearchState from './search-state.ts';

let state: typeof SearchState;

beforeAll(async () => {
  vi.stubGlobal('document', { documentElement: { lang: 'en' } });
  state = await import('./search-state.ts');
});

const read = (query: string) => {
  const params = new URLSearchParams(query);
  return state.readState((name) => params.getAll(name));
};

describe('the address of a search', () => {
  test.each([
    ['?q=village+wells', 'words'],
    ['?q=a%26b%3Dc', 'words with signs that addresses use'],
    ['?q=seeds&lang=en&lang=fr', 'languages'],
    ['?kind=lesson&kind=factsheet&topic=referrals&country=MW', 'values alone'],
    ['?q=%D8%B9%D9%88%D8%AF%D8%A9&lang=ar&topic=referrals', 'words in another script'],
  ])('comes back as it was: %s (%s)', (query) => {
    expect(state.printState(read(query))).toBe(query);
  });

  test('keeps to no language when it names none, and to the page’s own when it names that', () => {
    expect(read('?q=seeds').wanted).toEqual({});
    expect(state.printState(read('?q=seeds&lang=en'))).toBe('?q=seeds&lang=en');
  });

  test('says whether the full texts are searched', () => {
    expect(read('?q=seeds').inTexts).toBe(false);
    expect(state.printState(read('?q=seeds&in=texts'))).toBe('?q=seeds&in=texts');
  });

  test('ignores what is no part of a search', () => {
    expect(read('?q=seeds&utm_source=mail').wanted).toEqual({});
  });

  test('is idle without words and values, whatever the white space', () => {
    expect(state.isIdle(read('?q=+&in=texts'))).toBe(true);
    expect(state.isIdle(read('?kind=lesson'))).toBe(false);
  });
});
