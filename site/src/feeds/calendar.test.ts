import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { describe } from '../description/describe.ts';
import { nastyText } from '../testing/nasty-text.ts';
import { event, sampleLibrary } from '../testing/sample-library.ts';
import { printCalendar } from './calendar.ts';

const site = 'https://hub.example';

function described(lang: 'en' | 'ar', title: string) {
  const library = sampleLibrary([
    event(
      'seminar',
      { [lang]: { title, summary: 'Two days; four sessions, online.' } },
      {
        permalinkId: '100002',
        joinUrl: 'https://meet.example/1',
      },
    ),
  ]);
  return library.items.flatMap((item) => describe(library, item, lang, site) ?? []);
}

const read = (calendar: string) => {
  const root = new ICAL.Component(ICAL.parse(calendar));
  return root.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
};

test('a calendar has events with times, place and address', () => {
  const [seminar] = read(printCalendar(described('en', 'Seminar'), { lang: 'en', site }));
  expect(seminar).toMatchObject({
    uid: '100002@hub.example',
    summary: 'Seminar',
    description: 'Two days; four sessions, online.\nhttps://hub.example/en/events/seminar/',
    location: 'https://meet.example/1',
  });
  expect(seminar?.startDate.toJSDate().toISOString()).toBe('2022-12-08T12:00:00.000Z');
  expect(seminar?.endDate.toJSDate().toISOString()).toBe('2022-12-08T14:00:00.000Z');
});

test('nasty and long texts come back as they were typed, whatever their script', () => {
  const long = `${nastyText}\\n; , ${'ندوة عن إعادة الإدماج '.repeat(8)}`.slice(0, 240);
  const calendar = printCalendar(described('ar', long), { lang: 'ar', site, name: long });
  expect(read(calendar)[0]?.summary).toBe(long);
  const lines = calendar.split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(calendar).not.toContain('\ufffd');
});
