import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { publicNameOf } from './upload-names.ts';

let dir: string;
beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'kmh-names-'))));
afterEach(() => rmSync(dir, { recursive: true }));

const inRecord = (...files: string[]): string => {
  const folder = join(dir, 'annex');
  mkdirSync(folder);
  for (const file of ['entry.yaml', 'en.mdx', ...files]) writeFileSync(join(folder, file), '');
  return folder;
};

it('keeps the address of a file that is replaced by another of its type', () => {
  const folder = inRecord('report.pdf');
  expect(publicNameOf(folder, 'annex', 'report-final-v2.pdf')).toBe('report.pdf');
  expect(publicNameOf(folder, 'annex', 'annex--report.pdf')).toBe('report.pdf');
});

it('cannot keep it for a file of another type', () => {
  expect(publicNameOf(inRecord('report.pdf'), 'annex', 'report.docx')).toBe('report.docx');
});

it('calls a file that is new as it was uploaded', () => {
  expect(publicNameOf(join(dir, 'nowhere'), 'annex', 'annex--report.pdf')).toBe('report.pdf');
});
