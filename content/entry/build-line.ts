import { cleanAddress } from './address.ts';
import { isSpace, marks, type Mark, type Run } from './runs.ts';
import type { Phrasing } from './tree.ts';

const markNode = (mark: Mark, children: Phrasing[]): Phrasing =>
  mark === 'Sub' || mark === 'Sup'
    ? { type: 'mdxJsxTextElement', name: mark, attributes: [], children }
    : { type: mark, children };

/** The end of the row of runs from `start` on that all fulfil a condition, without white space at its end. */
function endOf(runs: readonly Run[], start: number, belongs: (run: Run) => boolean): number {
  let end = start;
  for (let index = start; index < runs.length; index += 1) {
    const run = runs[index];
    if (run === undefined || !belongs(run)) break;
    if (!isSpace(run)) end = index + 1;
  }
  return end;
}

/** The mark of a run that reaches furthest, and where it ends; links and marks do not cross. */
function furthestMark(runs: readonly Run[], start: number): { mark: Mark; end: number } | undefined {
  const link = runs[start]?.link;
  let furthest: { mark: Mark; end: number } | undefined;
  for (const mark of marks) {
    const end = endOf(runs, start, (run) => run.link === link && run.marks.has(mark));
    if (end > (furthest?.end ?? start)) furthest = { mark, end };
  }
  return furthest;
}

/** Adds a node; texts and codes beside each other that look the same become one. */
function push(nodes: Phrasing[], node: Phrasing): void {
  const last = nodes.at(-1);
  if ((node.type === 'text' || node.type === 'inlineCode') && last?.type === node.type)
    nodes[nodes.length - 1] = { type: node.type, value: last.value + node.value };
  else nodes.push(node);
}

/** Puts runs together into the one tree that says them: links outermost, then the mark that reaches furthest. */
export function buildLine(runs: readonly Run[]): Phrasing[] {
  const nodes: Phrasing[] = [];
  let index = 0;
  for (let run = runs[index]; run !== undefined; run = runs[index]) {
    const { link } = run;
    const furthest = run.marks.size === 0 || isSpace(run) ? undefined : furthestMark(runs, index);
    if (link !== null && !isSpace(run)) {
      const end = endOf(runs, index, (other) => other.link === link);
      const words = runs.slice(index, end).map((other) => ({ ...other, link: null }));
      nodes.push({ type: 'link', url: cleanAddress(link.url), children: buildLine(words) });
      index = end;
    } else if (furthest !== undefined) {
      const { mark, end } = furthest;
      const words = runs.slice(index, end).map((other) => ({
        ...other,
        marks: new Set([...other.marks].filter((each) => each !== mark)),
      }));
      nodes.push(markNode(mark, buildLine(words)));
      index = end;
    } else {
      push(nodes, run.leaf);
      index += 1;
    }
  }
  return nodes;
}
