import { expect, test } from 'vitest';
import { calendarFaults, citationFaults, mailFaults } from './programs.ts';

const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//hub.example//EN',
  'BEGIN:VEVENT',
  'UID:100002@hub.example',
  'DTSTAMP:20221208T000000Z',
  'DTSTART:20221208T120000Z',
  'DTEND:20221208T140000Z',
  'SUMMARY:Seminar',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

test.each([
  ['', '', []],
  ['SUMMARY:Seminar', 'SUMMARY:', [expect.stringContaining('no name')]],
  ['DTEND:20221208T14', 'DTEND:20221208T11', ['100002@hub.example ends before it begins.']],
  [/BEGIN:VEVENT.*END:VEVENT\r\n/s, '', ['holds no event.']],
])('judge a calendar where “%s” is “%s”', (right, wrong, faults) => {
  expect(calendarFaults(calendar.replace(right, wrong))).toEqual(faults);
});

test('cannot read a calendar that is cut off', () => {
  expect(() => calendarFaults(calendar.slice(0, -20))).toThrow();
});

const bibtex = '@techreport{a,\n  title = {Seeds},\n  year = {2022}\n}\n';
const ris = 'TY  - RPRT\r\nTI  - Seeds\r\nER  - \r\n';

test('judge citations in three forms', () => {
  expect(citationFaults(bibtex, 'bib')).toEqual([]);
  expect(citationFaults(ris, 'ris')).toEqual([]);
  expect(citationFaults('[{"id":"a","type":"report","title":"Seeds"}]', 'csl.json')).toEqual([]);
  expect(citationFaults(bibtex + bibtex.replace('{a,', '{b,'), 'bib')).not.toEqual([]);
  expect(citationFaults(ris.replace('TI  - Seeds\r\n', ''), 'ris').join('\n')).toContain('title');
  expect(citationFaults('[{"id":"a","type":"report"}]', 'csl.json').join('\n')).toContain('title');
});

const mail = [
  'MIME-Version: 1.0',
  'Subject: March',
  'Content-Type: multipart/alternative; boundary="=_x"',
  '',
  '--=_x',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Read https://hub.example/',
  '--=_x',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<!DOCTYPE html><p>Read',
  '--=_x--',
  '',
].join('\r\n');

test.each([
  ['', '', []],
  ['Subject: March\r\n', '', ['has no subject.']],
  [
    'Subject: March\r\n',
    'Subject: March\r\nBcc: all@hub.example\r\n',
    ['goes to somebody, or with something.'],
  ],
  ['text/html', 'application/pdf', ['has no HTML.', 'goes to somebody, or with something.']],
  ['https://hub.example/', '', ['has no text.']],
])('judge a newsletter where “%s” is “%s”', async (right, wrong, faults) => {
  expect(await mailFaults(mail.replace(right, wrong))).toEqual(faults);
});
