import sharp from 'sharp';
import { makePaper, PAPER } from '../../../cms/src/word/testing/make-paper.ts';
import type { OpenDesk } from './open-desk.ts';

const size = { width: 1600, height: 1200 };

/** A picture that is as hard to compress as a photograph, and unlike any other. */
const makePhotograph = (): Promise<Buffer> =>
  sharp({
    create: { ...size, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 40 } },
  })
    .blur(3)
    .jpeg({ quality: 88 })
    .toBuffer();

/**
 * Has a draft made of a paper of forty pages with pictures that the library does not have yet.
 *
 * @returns milliseconds until the draft is there
 */
export async function importPaper({ ask }: OpenDesk): Promise<number> {
  const pictures: Buffer[] = [];
  for (let index = 0; index < PAPER.pictures; index += 1) pictures.push(await makePhotograph());
  const paper = await makePaper(pictures, 'jpg');
  const start = performance.now();
  const answer = await ask('/api/word-import?kind=knowledge-paper&lang=en', paper);
  const taken = performance.now() - start;
  if (answer.status() !== 201) throw new Error(`No draft was made: ${await answer.text()}`);
  return taken;
}
