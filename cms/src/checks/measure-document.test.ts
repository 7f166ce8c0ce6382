import { expect, it } from 'vitest';
import { readDocument } from './document/read-document.ts';
import { measureDocument } from './measure-document.ts';
import { block, FIELDS, paragraph, state, tableOf } from './testing/check-text.ts';

const measure = (body: object, lang: 'en' | 'ar' = 'en') =>
  measureDocument(
    readDocument(
      { title: 'Two words', body },
      { folder: 'factsheets', fields: FIELDS, lang, language: 'en' },
    ),
  );

it('counts the words of every field and block, and what its figures add', () => {
  const table = tableOf([[{ words: 'Three words here', header: 1 }]]);
  const note = {
    type: 'inlineBlock',
    version: 1,
    fields: { blockType: 'footnote', content: state(paragraph('A note.')) },
  };
  const body = state(
    paragraph('Four words are here', note),
    block('table', { caption: 'Costs', content: table }),
  );
  const { extent } = measure(body);
  expect(extent).toEqual({ words: 2 + 4 + 2 + 1 + 3, figures: 1 });
});

it('takes longer to read and weighs more where words are longer', () => {
  const body = state(paragraph('word '.repeat(2_278)));
  expect(measure(body)).toMatchObject({ minutes: 10, bytes: 6_100 + 2_280 * 1.7 });
  expect(measure(body, 'ar')).toMatchObject({ minutes: 17, bytes: 6_100 + 2_280 * 3.3 });
});

it('says how long so many bytes take at 50 kbit/s', () => {
  const { bytes, seconds } = measure(state());
  expect(seconds).toBeCloseTo((bytes * 8) / 50_000);
});
