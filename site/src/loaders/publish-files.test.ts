import { existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { listFiles, syncFiles } from './publish-files.ts';

/** Places the files of a record as a build does. */
const publish = (
  content: string,
  out: string,
  made?: ReadonlyMap<string, string>,
  written?: ReadonlySet<string>,
  isComplete = false,
) => {
  const places = { content, out, index: `${out}.json`, isComplete };
  return syncFiles(listFiles(places), places, made, written);
};

const record = () =>
  temporaryFolder({
    'media/00aa/entry.yaml': 'x',
    'media/00aa/en.mdx': 'x',
    'media/00aa/original.png': 'original',
    'media/00aa/640.avif': 'small',
    'documents/report/entry.yaml': 'x',
    'documents/report/report.pdf': 'pdf',
  });

describe('syncFiles', () => {
  test('publishes finished pictures and documents, and neither texts nor originals', () => {
    const [content, out] = [record(), temporaryFolder()];
    const [small, report] = ['media/00aa/640.avif', 'files/report/report.pdf'];
    expect(publish(content, out)).toEqual({ placed: [small, report], removed: [] });
    expect(readFileSync(join(out, 'media/00aa/640.avif'), 'utf8')).toBe('small');
    expect(readFileSync(join(out, 'files/report/report.pdf'), 'utf8')).toBe('pdf');
    expect(existsSync(join(out, 'media/00aa/original.png'))).toBe(false);
  });

  test('leaves alone what is there, and takes away what is no longer in the record', () => {
    const [content, out] = [record(), temporaryFolder()];
    publish(content, out);
    const { ino } = statSync(join(out, 'files/report/report.pdf'));
    rmSync(join(content, 'media/00aa/640.avif'));
    expect(publish(content, out)).toEqual({ placed: [], removed: ['media/00aa/640.avif'] });
    expect(existsSync(join(out, 'media/00aa'))).toBe(false);
    expect(statSync(join(out, 'files/report/report.pdf')).ino).toBe(ino);
  });

  test('leaves alone what others look after', () => {
    const [content, out] = [
      record(),
      temporaryFolder({ 'files/a1b2c3/en.bib': 'x', 'files/old/en.bib': 'x' }),
    ];
    publish(content, out, new Map(), new Set(['files/a1b2c3/en.bib']));
    expect(existsSync(join(out, 'files/a1b2c3/en.bib'))).toBe(true);
    expect(existsSync(join(out, 'files/old/en.bib'))).toBe(false);
  });

  test('knows what it may have placed after a build that was killed, and without its note looks for it', () => {
    const [content, out] = [record(), temporaryFolder()];
    const [index, report] = [`${out}.json`, join(out, 'files/report/report.pdf')];
    publish(content, out);
    rmSync(join(content, 'documents/report'), { recursive: true });
    rmSync(index);
    expect(publish(content, out)).toEqual({ placed: [], removed: ['files/report/report.pdf'] });
    expect(existsSync(report)).toBe(false);

    // The second is missing where it should come from.
    const made = new Map([
      ['files/a/a.pdf', join(content, 'media/00aa/640.avif')],
      ['files/b/b.pdf', join(content, 'no file')],
    ]);
    expect(() => publish(content, out, made)).toThrow('ENOENT');
    expect(publish(content, out)).toEqual({ placed: [], removed: ['files/a/a.pdf', 'files/b/b.pdf'] });
    expect(existsSync(join(out, 'files/a/a.pdf'))).toBe(false);
  });

  test('asks the disk for no file that was taken from where it is now, if all are known to be there', () => {
    const [content, out] = [record(), temporaryFolder()];
    const made = temporaryFolder({ one: 'One', other: 'Other' });
    const publishFrom = (name: string, isComplete: boolean) =>
      publish(content, out, new Map([['files/a/a.pdf', join(made, name)]]), undefined, isComplete).placed;
    expect(publishFrom('one', false)).toContain('files/a/a.pdf');
    rmSync(join(out, 'files/a/a.pdf'));
    expect(publishFrom('one', true)).toEqual([]);
    expect(publishFrom('one', false)).toEqual(['files/a/a.pdf']);
    expect(publishFrom('other', true)).toEqual(['files/a/a.pdf']);
    expect(readFileSync(join(out, 'files/a/a.pdf'), 'utf8')).toBe('Other');
  });

  test('places what a build that was killed had only noted', () => {
    const [content, out, made] = [record(), temporaryFolder(), temporaryFolder()];
    const files = new Map([['files/a/a.pdf', join(made, 'a')]]);
    expect(() => publish(content, out, files)).toThrow('ENOENT');
    writeFileSync(join(made, 'a'), 'A');
    expect(publish(content, out, files, undefined, true).placed).toContain('files/a/a.pdf');
  });

  test('puts a document in its place again that was changed in the record where it lay', () => {
    const [content, out] = [record(), temporaryFolder()];
    publish(content, out);
    const file = join(content, 'documents/report/report.pdf');
    writeFileSync(file, 'new');
    const folder = join(out, 'files/report');
    utimesSync(folder, new Date(0), new Date(0));
    expect(publish(content, out).placed).toEqual(['files/report/report.pdf']);
    expect(readFileSync(join(folder, 'report.pdf'), 'utf8')).toBe('new');
    expect(statSync(folder).mtimeMs).toBeGreaterThan(0);
  });

  test('replaces a document that was published anew under its name', () => {
    const [content, out] = [record(), temporaryFolder()];
    publish(content, out);
    const file = join(content, 'documents/report/report.pdf');
    rmSync(file);
    writeFileSync(file, 'new');
    const later = new Date(Date.now() + 5_000);
    utimesSync(file, later, later);
    expect(publish(content, out).placed).toEqual(['files/report/report.pdf']);
    expect(readFileSync(join(out, 'files/report/report.pdf'), 'utf8')).toBe('new');
  });
});
