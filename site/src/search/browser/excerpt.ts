const readable = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/**
 * Takes an excerpt apart at its only markup, `mark`; what looks like any other stays text.
 *
 * @returns stretches of text; every second one is marked
 */
export const readExcerpt = (excerpt: string): string[] => excerpt.split(/<\/?mark>/).map(readable);
