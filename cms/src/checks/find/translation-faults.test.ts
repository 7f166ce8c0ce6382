import { describe, expect, it } from 'vitest';
import { paragraph, runCheck, state } from '../testing/check-text.ts';
import { findCopiedWords } from './translation-faults.ts';

const original = [
  'Market day',
  'Returnees borrow beehives and pay back.',
  'Each group starts with four beehives .',
];
const found = (values: object) =>
  runCheck(findCopiedWords, values, { lang: 'fr', original }).map(({ place }) => place.path);

describe('words of the original in a translation', () => {
  it('are found, once in each field, whatever white space a footnote leaves', () => {
    expect(
      found({
        summary: 'Returnees borrow beehives and pay back.',
        body: state(
          paragraph('Each group starts with four beehives.'),
          paragraph('Returnees borrow beehives and pay back.'),
        ),
      }),
    ).toEqual(['summary', 'body']);
  });

  it('are taken where they are a name, or were translated', () => {
    expect(found({ title: 'Market day', summary: 'Des personnes de retour empruntent des ruches.' })).toEqual(
      [],
    );
  });
});
