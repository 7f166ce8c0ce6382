import { expect, test } from 'vitest';
import { readEpubReport } from './epubcheck.ts';

const message = (severity: string, locations: readonly object[]) => ({
  ID: 'RSC-005',
  severity,
  message: 'Error while parsing file:\n element "b" not allowed here',
  locations,
  suggestion: null,
});

test('names book, place and reason of each fault', () => {
  const places = [
    { path: 'EPUB/text.xhtml', line: 3, column: 14, context: null },
    { path: 'EPUB/nav.xhtml', line: 1, column: 2, context: null },
  ];
  const report = JSON.stringify({ messages: [message('ERROR', places), message('FATAL', [])] });
  const reason = 'Error while parsing file: element "b" not allowed here (RSC-005)';
  expect(readEpubReport(report, 'files/abc123/en.epub')).toEqual([
    `files/abc123/en.epub, EPUB/text.xhtml:3:14 — ${reason}`,
    `files/abc123/en.epub, EPUB/nav.xhtml:1:2 — ${reason}`,
    `files/abc123/en.epub, the book — ${reason}`,
  ]);
});

test('counts warnings, and no hints', () => {
  const report = (severity: string) => JSON.stringify({ messages: [message(severity, [])] });
  expect(readEpubReport(report('WARNING'), 'en.epub')).toHaveLength(1);
  expect(readEpubReport(report('USAGE'), 'en.epub')).toEqual([]);
  expect(readEpubReport(report('INFO'), 'en.epub')).toEqual([]);
});
