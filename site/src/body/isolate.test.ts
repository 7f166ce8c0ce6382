import { describe, expect, test } from 'vitest';
import { isolate } from './isolate.ts';

describe('isolate', () => {
  test.each([
    [
      'الميزانية EUR 15,000,000 في 2022-07-31.',
      'الميزانية <bdi>EUR 15,000,000</bdi> في <bdi>2022-07-31</bdi>.',
    ],
    ['الرمز C-364220، و82 % من العائدين', 'الرمز <bdi>C-364220</bdi>، و<bdi>82 %</bdi> من العائدين'],
    ['من 2017–2022', 'من <bdi>2017–2022</bdi>'],
    ['US$ 1,200 للأسرة', '<bdi>US$ 1,200</bdi> للأسرة'],
  ])('sets apart amounts, dates and codes in %j', (text, expected) => {
    expect(isolate(text).toString()).toBe(expected);
  });

  test('leaves plain words and plain numbers alone', () => {
    expect(isolate('ثلاثة دروس و8 توصيات من IOM').toString()).toBe('ثلاثة دروس و8 توصيات من IOM');
  });

  test('escapes what it sets apart and what it does not', () => {
    expect(isolate('<b> من C-1&').toString()).toBe('&lt;b&gt; من <bdi>C-1</bdi>&amp;');
  });
});
