import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/** Files that take minutes, the longest first: begun last, one of them would run alone while a processor has nothing to do. */
const long = [
  'whole-path',
  'axe',
  'several-processes',
  'offline/faults',
  'keyboard',
  'reflow',
  'release-faults',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ moduleId }: TestSpecification) => {
      const rank = long.findIndex((name) => moduleId.endsWith(`${name}.int.test.ts`));
      return rank === -1 ? long.length : rank;
    };
    return (await super.sort(files)).toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}

/* One project a package; `*.int.test.ts` need a database, a build or a browser. */
export default defineConfig({
  test: {
    projects: ['content', 'cms', 'site', 'scripts', 'tests'],
    sequence: { sequencer: LongestFirst },
  },
});
