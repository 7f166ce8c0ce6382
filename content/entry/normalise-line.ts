import { buildLine } from './build-line.ts';
import { isBlank, isBreak, isSpace, toRuns, type LineRules, type Run } from './runs.ts';
import type { Phrasing } from './tree.ts';

/** Cuts white space off both ends of a text, as runs of its own. */
function separateSpace(run: Run): Run[] {
  const { leaf } = run;
  if (leaf.type === 'inlineCode' && !/\S/.test(leaf.value))
    return [{ ...run, leaf: { ...leaf, type: 'text' } }];
  if (leaf.type !== 'text') return [run];
  const words = leaf.value.trim();
  if (words === leaf.value || words === '') return [run];
  const start = leaf.value.length - leaf.value.trimStart().length;
  return [leaf.value.slice(0, start), words, leaf.value.slice(start + words.length)]
    .filter((value) => value !== '')
    .map((value) => ({ ...run, leaf: { type: 'text', value } }));
}

/** Drops white space and line breaks at both ends of the line, and white space beside line breaks. */
function trim(runs: readonly Run[]): Run[] {
  const first = runs.findIndex((run) => !isSpace(run));
  const last = runs.findLastIndex((run) => !isSpace(run));
  const kept: Run[] = [];
  for (const run of first === -1 ? [] : runs.slice(first, last + 1)) {
    if (isBlank(run) && isBreak(kept.at(-1))) continue;
    if (isBreak(run)) while (isBlank(kept.at(-1))) kept.pop();
    kept.push(run);
  }
  return kept;
}

/**
 * The words of a paragraph, heading or cell in the one form in which they are kept: marks nested in a fixed order, no
 * white space at the edges of marks, links or the line, neighbouring texts joined.
 */
export const normaliseLine = (nodes: readonly Phrasing[], rules: LineRules): Phrasing[] =>
  buildLine(trim(toRuns(nodes, rules).flatMap(separateSpace)));
