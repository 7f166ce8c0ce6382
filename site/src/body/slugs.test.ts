import { describe, expect, test } from 'vitest';
import { createSlugger } from './slugs.ts';

describe('createSlugger', () => {
  test('makes ids from words in any script', () => {
    const slug = createSlugger();
    expect(slug('What helped, and what did not?')).toBe('what-helped-and-what-did-not');
    expect(slug('Où en est-on à l’été 2022 ?')).toBe('où-en-est-on-à-lété-2022');
    expect(slug('ما الذي ساعد؟')).toBe('ما-الذي-ساعد');
  });

  test('gives no id twice, whatever the headings are called', () => {
    const slug = createSlugger();
    const ids = ['Results', 'Results', 'Results 2', 'Results', 'results-3'].map(slug);
    expect(new Set(ids).size).toBe(5);
    expect(ids[0]).toBe('results');
    expect(ids[1]).toBe('results-2');
  });

  test('keeps away from the ids that the page itself uses', () => {
    const slug = createSlugger();
    expect(slug('References')).toBe('references-2');
    expect(slug('fn-1')).toBe('section-fn-1');
    expect(slug('Recommendation 3')).toBe('section-recommendation-3');
  });

  test('finds an id for a heading of signs alone', () => {
    expect(createSlugger()('???')).toBe('section');
  });
});
