import { expect, test } from 'vitest';
import { readReport } from './nu-checker.ts';

test('names page, place and reason of a fault', () => {
  const report = JSON.stringify({
    messages: [
      {
        type: 'error',
        url: 'file:/tmp/site/en/%D8%A3/index.html',
        lastLine: 3,
        lastColumn: 14,
        message: 'Stray start tag “script”.',
        extract: '</html>\n<script>',
      },
    ],
  });
  expect(readReport(report, '/tmp/site')).toEqual([
    'en/أ/index.html:3:14 — Stray start tag “script”. </html> <script>',
  ]);
});

test('has nothing to say of a report without messages', () => {
  expect(readReport('{"messages":[]}', '/tmp/site')).toEqual([]);
});

test('leaves what is written for mail programs to those who know them', () => {
  const of = (path: string) => ({
    type: 'error',
    url: `file:/tmp/site/${path}`,
    message: 'The element is obsolete.',
  });
  const report = JSON.stringify({
    messages: [of('files/a/en.card.html'), of('newsletter/en/new.mail.html'), of('en/index.html')],
  });
  expect(readReport(report, '/tmp/site').map((fault) => fault.split(':')[0])).toEqual(['en/index.html']);
});
