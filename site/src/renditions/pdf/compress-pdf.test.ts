import { expect, test } from 'vitest';
import { documentOf } from '../../testing/sample-document.ts';
import { readPdf } from '../../testing/read-pdf.ts';
import { PictureShelf } from '../pictures.ts';
import { compressPdf } from './compress-pdf.ts';
import { typesetPdf } from './write-pdf.ts';

const shelf = new PictureShelf('/there-is-no-such-folder');
const paragraph =
  'Words (in [brackets] and (within) brackets), a [link](https://example.org/a(b)c), 1.23456 and \\\\.\n\n';
const source = `## One\n\n${paragraph.repeat(40)}### Two\n\n- A\n- B[^1]\n\n[^1]: A note.\n`;

test('takes nothing from a PDF but half of its bytes', async () => {
  const written = typesetPdf(documentOf(source, { title: 'Seeds (and\nℵ trees)' }), shelf);
  const packed = await compressPdf(written);
  const [{ texts: before, ...rest }, { texts: after, ...same }] = [
    await readPdf(written),
    await readPdf(packed),
  ];
  expect(same).toEqual(rest);
  // A reader guesses from places where words end; a hundredth of a point may change its mind.
  const letters = (texts: readonly string[]) => texts.map((text) => text.replace(/\s/g, ''));
  expect(letters(after)).toEqual(letters(before));
  expect(packed.length).toBeLessThan(written.length / 2);
});

test('refuses what the typesetter does not write', async () => {
  await expect(compressPdf(Buffer.from('%PDF-1.7\n%%EOF\n'))).rejects.toThrow(/has no table of its objects/);
  const written = typesetPdf(documentOf('Words.\n'), shelf).toString('latin1');
  const longer = written.replace(/\/Length (\d+)/, (_, length: string) => `/Length ${Number(length) + 1}`);
  expect(longer.length).toBe(written.length);
  await expect(compressPdf(Buffer.from(longer, 'latin1'))).rejects.toThrow(/is not as long as it says/);
});
