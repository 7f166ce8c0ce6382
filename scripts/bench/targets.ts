import type { Row } from './table.ts';
import { verdict } from './verdict.ts';

/* What a release may take on two processors. */
const coldTimes = 1.5;
const editTimes = 0.5;
const mostMemory = 1_000;
const searchSecondsPerThousandPages = 4;
const sampleSeconds = 15;
/** What files for machines may add to a release, as a part of what it takes without them. */
const machineShare = 0.25;

const find = (rows: readonly Row[], name: string) => rows.find((row) => row.name.startsWith(name));

/**
 * Whether the measurements keep to what was promised, a line each; what could not be measured has no line.
 *
 * @param found how many pages the search index holds: documents, recommendations and lessons
 */
export function judge(found: number, rows: readonly Row[]): string[] {
  const cold = find(rows, 'KMH, pages built, cold');
  const edit = find(rows, 'KMH, pages checked, sealed and live, after one edit');
  const search = find(rows, 'KMH, search index on top, cold');
  const sample = find(rows, 'KMH, pages checked, sealed and live, sample library, after one edit');
  const live = find(rows, 'KMH, pages checked, sealed and live, cold');
  const machines = find(rows, 'KMH, of it files for machines, cold');
  const eleventy = find(rows, 'Eleventy, pages built, cold, before all');
  const eleventyAgain = find(rows, 'Eleventy, pages built, cold, before the edit');
  const lines: string[] = [];
  if (cold !== undefined && eleventy !== undefined) {
    const times = cold.wall / eleventy.wall;
    lines.push(
      verdict(
        times <= coldTimes,
        `cold pages take ${times.toFixed(2)} × Eleventy's time; at most ${coldTimes}`,
      ),
    );
  }
  if (cold?.memory !== undefined) {
    lines.push(verdict(cold.memory <= mostMemory, `and ${cold.memory.toFixed(0)} MB; at most ${mostMemory}`));
  }
  if (edit !== undefined && eleventyAgain !== undefined) {
    const times = edit.wall / eleventyAgain.wall;
    lines.push(
      verdict(
        times <= editTimes,
        `after one edit they are live in ${times.toFixed(2)} × Eleventy's cold time; at most ${editTimes}`,
      ),
    );
  }
  if (live !== undefined && machines !== undefined) {
    const added = machines.wall / (live.wall - machines.wall);
    lines.push(
      verdict(
        added <= machineShare,
        `files for machines add ${(added * 100).toFixed(0)} % to a cold release; at most ${machineShare * 100}`,
      ),
    );
  }
  if (search !== undefined) {
    const seconds = (search.wall / found) * 1_000;
    lines.push(
      verdict(
        seconds <= searchSecondsPerThousandPages,
        `the search index takes ${seconds.toFixed(1)} s a thousand pages; at most ${searchSecondsPerThousandPages}`,
      ),
    );
  }
  if (sample !== undefined) {
    lines.push(
      verdict(
        sample.wall <= sampleSeconds,
        `an edit in the sample library is live in ${sample.wall.toFixed(1)} s; at most ${sampleSeconds}`,
      ),
    );
  }
  return lines;
}
