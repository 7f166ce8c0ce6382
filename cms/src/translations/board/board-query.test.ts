import { describe, expect, it } from 'vitest';
import { boardAddress, boardKinds, readBoardQuery, whereOf } from './board-query.ts';

describe('what the board is asked for', () => {
  it('is read from an address, and what is not understood is left out', () => {
    expect(readBoardQuery({ kind: 'news', lang: 'fr', state: 'behind', page: '3' })).toEqual({
      kind: 'news',
      lang: 'fr',
      state: 'behind',
      page: 3,
    });
    expect(readBoardQuery({ kind: 'users', lang: ['fr'], state: 'x', page: '-1' })).toEqual({ page: 1 });
    expect(readBoardQuery(undefined)).toEqual({ page: 1 });
  });

  it('goes into an address again', () => {
    expect(boardAddress(readBoardQuery({ lang: 'fr', page: '2' }))).toBe('?lang=fr&page=2');
    expect(boardAddress(readBoardQuery({}))).toBe('');
  });

  it('asks one kind or all, and the database for one language or any', () => {
    expect(boardKinds(readBoardQuery({ kind: 'news' }))).toEqual(['news']);
    expect(boardKinds(readBoardQuery({})).length).toBeGreaterThan(5);
    expect(whereOf(readBoardQuery({ lang: 'ar', state: 'missing' }))).toEqual({
      or: [{ 'languages.ar.state': { equals: 'missing' } }, { 'languages.ar.state': { exists: false } }],
    });
    expect(whereOf(readBoardQuery({ state: 'approved' })).or).toHaveLength(5);
    expect(whereOf(readBoardQuery({ lang: 'fr', state: 'behind' })).or).toContainEqual({
      translationsBehind: { contains: 'fr' },
    });
  });
});
