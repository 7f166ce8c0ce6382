import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findProjectRoot } from '../../project-root.ts';
import { READER_LIMITS } from '../limits.ts';
import { makeDocx, p, t } from '../testing/make-docx.ts';
import { runReader } from './run-reader.ts';

const root = findProjectRoot();

/** Reads a file and says how it ended, how long it took, and the longest time in which this process did nothing else; milliseconds. */
const attempt = async (file: Uint8Array) => {
  let longest = 0;
  let last = performance.now();
  const watch = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 10);
  const start = performance.now();
  const said = await runReader(root, file, 'knowledge-paper', 'en').then(
    (answer) => answer.body,
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );
  clearInterval(watch);
  return { said, longest, took: performance.now() - start };
};

/** “Billion laughs”: a few lines that would become gigabytes, if entities were made. */
const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a0 "ha">${Array.from(
  { length: 12 },
  (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`,
).join(
  '',
)}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&a12;</w:t></w:r></w:p></w:body></w:document>`;

describe('reading a Word file in a process of its own', () => {
  it('hands back the text', async () => {
    const { said } = await attempt(makeDocx(p(t('Agree on the place first.'))));
    expect(said).toBe('Agree on the place first.\n');
  });

  it.each([
    ['a bomb of zeros', { 'word/document.xml': new Uint8Array(300_000_000) }],
    [
      'a bomb of many small parts',
      Object.fromEntries(Array.from({ length: 3500 }, (_, index) => [`word/x${index}.xml`, 'x'])),
    ],
  ])('refuses %s before it is unpacked, in words', async (_name, parts) => {
    const { said, took } = await attempt(makeDocx('', { parts }));
    expect(said).toMatch(/^Unpacked, this file would grow beyond what a document needs/);
    expect(took).toBeLessThan(READER_LIMITS.milliseconds);
  });

  it('refuses a part that unpacks to more than it says', async () => {
    const honest = makeDocx('', { parts: { 'word/document.xml': new Uint8Array(900_000) } });
    // The size stands in the ZIP's list of contents, four bytes for each part.
    const lie = Buffer.from(honest);
    const size = Buffer.alloc(4);
    size.writeUInt32LE(900_000);
    const small = Buffer.alloc(4);
    small.writeUInt32LE(1000);
    for (let at = lie.indexOf(size); at !== -1; at = lie.indexOf(size, at + 1)) small.copy(lie, at);
    expect((await attempt(lie)).said).toMatch(/^The file is damaged/);
  });

  it('refuses entities, and with them every bomb of entities', async () => {
    const { said } = await attempt(makeDocx('', { parts: { 'word/document.xml': laughs } }));
    expect(said).toMatch(/“word\/document\.xml: <!DOCTYPE”/);
  });

  it('gives up on a text that is nested like no document', async () => {
    const depth = 5000;
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(depth)}${p(t('x'))}${'</w:sdtContent></w:sdt>'.repeat(depth)}`;
    expect((await attempt(makeDocx(deep))).said).toMatch(/^The document takes more time or memory/);
  });

  it('stops at its limits and leaves this process free meanwhile', async () => {
    const line = (index: number) => p(t(`${(index * 7919).toString(36)} ${(index * 104_729).toString(36)}`));
    const huge = Array.from({ length: 120_000 }, (_, index) => line(index)).join('');
    const { said, longest, took } = await attempt(makeDocx(huge));
    expect(said).toMatch(/^The document takes more time or memory/);
    expect(took).toBeLessThan(READER_LIMITS.milliseconds + 5000);
    expect(longest).toBeLessThan(1000);
  });

  it.each([
    ['a letter', Buffer.from('Dear Sir or Madam'), /^This file is not a Word document/],
    [
      'a ZIP of something else',
      Buffer.from(zipSync({ 'a.txt': new Uint8Array(3) })),
      /^This file is not a Word document/,
    ],
    ['nothing', Buffer.alloc(0), /^No file came along/],
    ['an old Word file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /^This file is in the old Word format/],
    ['half a file', makeDocx(p(t('x'))).subarray(0, 900), /^The file is damaged/],
    ['a file without text', makeDocx(''), /^There is no text/],
    [
      'a part outside its folder',
      makeDocx(p(t('x')), { parts: { '../../evil.xml': '<a/>' } }),
      /“\.\.\/\.\.\/evil\.xml”/,
    ],
  ])('says what is wrong with %s', async (_name, file, sentence) => {
    expect((await attempt(file)).said).toMatch(sentence);
  });
});
