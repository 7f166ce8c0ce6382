import { describe, expect, it } from 'vitest';
import { wordsFound } from '../testing/check-text.ts';
import { findCaseNumbers, findPhoneNumbers } from './personal-data-faults.ts';

describe('telephone numbers', () => {
  it.each([
    ['Call her on +265 1 771 234 in the morning.', '+265 1 771 234'],
    ['His number, 0027 82 123 4567, was given.', '0027 82 123 4567'],
    ['Ask at 082 123 4567 for more.', '082 123 4567'],
    ['Ask at (021) 555-0101 for more.', '(021) 555-0101'],
    ['Tel.: 7712345 (mornings)', '7712345'],
    ['WhatsApp 27821234567', '27821234567'],
    ['Tél. : 77 123 45 67', '77 123 45 67'],
    ['هاتف: ٠٨٢ ١٢٣ ٤٥٦٧', '٠٨٢ ١٢٣ ٤٥٦٧'],
  ])('are found in “%s”', (text, number) => {
    expect(wordsFound(findPhoneNumbers, text)).toEqual([number]);
  });

  it.each([
    'Between 2019 and 2022, and again in 2020-2021.',
    'ISBN 978-92-9268-123-4, ISSN 2663-1234',
    'doi 10.18356/9789210055871 and https://doi.org/10.1000/0123456789',
    'A budget of 1 250 000, of US$ 1,250,000.00 and of EUR 012 million.',
    'Document A/RES/73/195 and E/CN.5/2019/0123456',
    'On 01-02-2023, on 2023-01-02 and on 03.04.2021 at 08.30.',
    'ORCID 0000-0002-1825-0097',
    'The phone survey reached 1,204 people in 12 districts.',
    'Of 0.82 to 0.91 in 34 of 120 cases; +27 per cent; +1 234 people.',
  ])('are not taken for what is none: “%s”', (text) => {
    expect(wordsFound(findPhoneNumbers, text)).toEqual([]);
  });
});

describe('case numbers', () => {
  it.each([
    ['Case no. MZ1234567 was closed.', 'MZ1234567'],
    ['Case ID: 20451', '20451'],
    ['The file #2019-0345 says more.', '2019-0345'],
    ['Dossier n° 45213', '45213'],
    ['Expediente número 123/2021', '123/2021'],
    ['Processo n.º 98765', '98765'],
    ['ملف رقم 45213', '45213'],
    ['She is MW-2019-00123 in the list.', 'MW-2019-00123'],
    ['Passport no. AB1234567', 'AB1234567'],
  ])('are found in “%s”', (text, number) => {
    expect(wordsFound(findCaseNumbers, text)).toEqual([number]);
  });

  it.each([
    'In this case number 3 of the findings applies.',
    'A case in 2021; case study 12 shows it, and 1,250 cases were closed.',
    'A/RES/MW-2019-00123',
    'KB-2021-003 is a project code, and IB-0238 another.',
    'In any case, no 2,000 people came.',
  ])('are not taken for what is none: “%s”', (text) => {
    expect(wordsFound(findCaseNumbers, text)).toEqual([]);
  });
});
