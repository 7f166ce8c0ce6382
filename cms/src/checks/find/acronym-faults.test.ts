import { expect, it } from 'vitest';
import { heading, paragraph, runCheck, state, wordsFound } from '../testing/check-text.ts';
import { findUnexplainedAcronyms } from './acronym-faults.ts';

it('finds an acronym that nobody explains, once, where it first stands', () => {
  const body = state(heading(2, 'Methods'), paragraph('The RSS was used; RSSs differ.'), paragraph('RSS'));
  const faults = runCheck(findUnexplainedAcronyms, { body });
  expect(faults.map(({ place, words }) => [place.label, words])).toEqual([['body › Methods', 'RSS']]);
});

it.each([
  'The Reintegration Sustainability Survey (RSS) was used. The RSS is short.',
  'The RSS (Reintegration Sustainability Survey) was used.',
  'The UN, the EU, NGOs and UNHCR took part; a PDF is there.',
  'EUR 20,000 and 30 MWK were paid.',
  'Chapter XIV and document A/RES/73/195, code KB-2019, vitamin B12',
  'WHAT WAS DONE IN THE FIELD',
  'Type AB2-7 of https://example.org/RSS',
])('takes none of “%s”', (text) => {
  expect(wordsFound(findUnexplainedAcronyms, text)).toEqual([]);
});

it('takes an acronym as explained that is in the document’s list', () => {
  const acronyms = [{ short: 'RSS', long: 'Reintegration Sustainability Survey' }];
  const body = state(paragraph('The RSS was used.'));
  expect(runCheck(findUnexplainedAcronyms, { acronyms, body })).toEqual([]);
  expect(runCheck(findUnexplainedAcronyms, { acronyms: [{ short: 'RS' }], body })).toHaveLength(1);
});

it('finds the acronym of another script', () => {
  expect(wordsFound(findUnexplainedAcronyms, 'استُخدم مقياس RSS في المسح.', 'ar')).toEqual(['RSS']);
});
