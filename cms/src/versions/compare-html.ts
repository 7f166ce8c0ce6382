import { diffArrays } from 'diff';

/** Two versions side by side: what only the older one says is in `del`, what only the newer one says in `ins`. */
export interface Comparison {
  readonly from: string;
  readonly to: string;
}

/* A tag is one token, and so is a word of any script, or a number, with what stands within it: l’eau, 1,240; all else is taken a sign at a time. */
const TOKEN = /<[^>]+>|[\p{L}\p{M}\p{N}]+(?:[.,'’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\s+|[^<]/gu;
/* Where a paragraph, heading, cell or the like begins. */
const PART = /(?=<(?:p|h[1-6]|li|ul|ol|table|tr|t[dh]|div|hr)[\s>/])/;

/** Changes beyond which nobody reads word by word: then all of the parts is marked. Bounds the time it takes. */
const MOST_CHANGES = 600;

interface Run {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly isSame: boolean;
}

/** What is alike and what differs, in order; what was put in the place of something stands in one run with it. */
function runsOf(from: string[], to: string[]): Run[] {
  const changes = diffArrays(from, to, { maxEditLength: MOST_CHANGES });
  if (changes === undefined) return [{ from, to, isSame: false }];
  const runs: Run[] = [];
  for (const { added, removed, value } of changes) {
    const last = runs.at(-1);
    if (!added && !removed) runs.push({ from: value, to: value, isSame: true });
    else {
      const joined = last !== undefined && !last.isSame;
      const before = joined ? last : { from: [], to: [] };
      if (joined) runs.pop();
      runs.push({
        from: removed ? [...before.from, ...value] : before.from,
        to: added ? [...before.to, ...value] : before.to,
        isSame: false,
      });
    }
  }
  return runs;
}

/* Payload's own comparison colours what is marked so. */
const MARKS = {
  del: ['<del data-match-type="delete">', '</del>'],
  ins: ['<ins data-match-type="create">', '</ins>'],
} as const;

/** Marks words; tags stay where they are, so that what was HTML still is. */
function mark(tokens: readonly string[], as: keyof typeof MARKS): string {
  const [open, close] = MARKS[as];
  const pieces: { words: string; isTag: boolean }[] = [];
  for (const token of tokens) {
    const last = pieces.at(-1);
    const isTag = token.startsWith('<');
    if (last !== undefined && !isTag && !last.isTag) last.words += token;
    else pieces.push({ words: token, isTag });
  }
  return pieces
    .map(({ isTag, words }) => (isTag || words.trim() === '' ? words : `${open}${words}${close}`))
    .join('');
}

const tokensOf = (parts: readonly string[]): string[] => parts.join('').match(TOKEN) ?? [];

/**
 * Compares two texts word by word, in any script. First the paragraphs, cells and the like that are the same are found, then what differs
 * in those between them.
 *
 * @param from the older text, as HTML whose words are escaped
 * @param to the newer one
 */
export function compareHtml(from: string, to: string): Comparison {
  const sides = { from: '', to: '' };
  for (const parts of runsOf(from.split(PART), to.split(PART)))
    for (const run of parts.isSame ? [parts] : runsOf(tokensOf(parts.from), tokensOf(parts.to))) {
      sides.from += run.isSame ? run.from.join('') : mark(run.from, 'del');
      sides.to += run.isSame ? run.to.join('') : mark(run.to, 'ins');
    }
  return sides;
}
