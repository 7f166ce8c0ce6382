import { describe, expect, it } from 'vitest';
import { block, heading, runCheck, state, tableOf } from '../testing/check-text.ts';
import { findHeadingJumps, findTablesWithoutHeader } from './structure-faults.ts';

describe('headings', () => {
  const jumps = (...levels: number[]) =>
    runCheck(findHeadingJumps, { body: state(...levels.map((level) => heading(level, `Of ${level}`))) });

  it('that leave out a level are found', () => {
    expect(jumps(2, 4)).toMatchObject([{ words: 'Of 4', values: { level: 4, expected: 3 } }]);
    expect(jumps(3)).toMatchObject([{ values: { level: 3, expected: 2 } }]);
  });

  it('that go down by one or up by any are taken', () => {
    expect(jumps(2, 3, 4, 2, 3, 3, 2)).toEqual([]);
  });

  it('do not count the title of a block, whose level nobody chooses', () => {
    const body = state(
      block('moreDetail', { title: 'How it was paid', content: state(heading(4, 'Costs')) }),
    );
    expect(runCheck(findHeadingJumps, { body })).toEqual([]);
  });
});

describe('a table', () => {
  const cells = (header: number) => tableOf([[{ words: 'Place', header }], [{ words: 'Malawi', header: 0 }]]);
  const withTable = (content: object) => ({ body: state(block('table', { caption: 'Costs', content })) });

  it('of which no cell is a header is found', () => {
    expect(runCheck(findTablesWithoutHeader, withTable(cells(0)))).toMatchObject([
      { values: { caption: 'Costs' } },
    ]);
  });

  it('whose first row or column are headers is taken', () => {
    expect(runCheck(findTablesWithoutHeader, withTable(cells(1)))).toEqual([]);
    const column = tableOf([
      [
        { words: 'a', header: 2 },
        { words: '1', header: 0 },
      ],
    ]);
    expect(runCheck(findTablesWithoutHeader, withTable(column))).toEqual([]);
  });
});
