import type { Lang } from '@kmh/content/vocabulary';
import { blockSize } from '../manifest.ts';
import type { Thing, Version } from './things.ts';

/* What parts fields and lines must not stand in them. */
const plain = (text: string) => (/[^\S ]| {2}|^ | $/.test(text) ? text.replace(/\s+/g, ' ').trim() : text);

const printRecord = ({ date, countries, sample }: Thing, { path, title, summary, from }: Version): string =>
  [path, title, from === undefined ? summary : '', date, countries.join(' '), sample ? '1' : '', from ?? '']
    .map(plain)
    .join('\t')
    .trimEnd();

/** What results show of the things, a few to a file; a file has an empty line for a thing that is not in its language. */
export function* recordFiles(
  things: readonly Thing[],
  lang: Lang,
): Generator<{ block: number; text: string }> {
  for (let block = 0; block * blockSize < things.length; block += 1) {
    const members = things.slice(block * blockSize, (block + 1) * blockSize);
    const lines = members.map((thing) => {
      const version = thing.versions[lang];
      return version === undefined ? '' : printRecord(thing, version);
    });
    if (lines.some(Boolean)) yield { block, text: lines.join('\n').trimEnd() };
  }
}
