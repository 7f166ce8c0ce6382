/** A stretch of an excerpt; what was searched for is marked. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

const readable = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/** Takes an excerpt apart: its only markup is `mark`, and what looks like any other stays text. */
export const readExcerpt = (excerpt: string): Stretch[] =>
  excerpt
    .split(/<\/?mark>/)
    .map((text, place) => ({ text: readable(text), marked: place % 2 === 1 }))
    .filter(({ text }) => text !== '');
