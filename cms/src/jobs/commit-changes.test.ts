import { describe, expect, it } from 'vitest';
import type { Change } from '../snapshot/write-snapshot.ts';
import { planCommits } from './commit-changes.ts';
import type { OutboxLine } from './outbox-lines.ts';

const change = (name: string, key: string, more: Partial<Change> = {}): Change => ({
  name,
  key,
  langs: ['en'],
  refers: [],
  isRemoved: false,
  isWithdrawn: false,
  ...more,
});
const line = (document: string, role?: string): OutboxLine => ({
  id: 1,
  document,
  role,
  state: 'waiting',
  createdAt: '2022-12-08T12:00:00.000Z',
});

describe('planCommits', () => {
  it('makes a commit of each publication, with the pictures that came with it', () => {
    const changes = [
      change('media/0123456789abcdef', 'media/1'),
      change('news/one', 'news/1', { langs: ['en', 'fr'], refers: ['media/0123456789abcdef'] }),
      change('news/two', 'news/2'),
    ];
    expect(planCommits(changes, [line('news/1', 'editor'), line('news/2', 'publisher')])).toEqual([
      { summary: 'Publish news/one (en, fr)', paths: ['news/one', 'media/0123456789abcdef'], role: 'editor' },
      { summary: 'Publish news/two (en)', paths: ['news/two'], role: 'publisher' },
    ]);
  });

  it('says what was withdrawn, taken down, saved and moved', () => {
    const summaries = (...changes: Change[]) =>
      planCommits(changes, [line('news/1')]).map(({ summary }) => summary);
    expect(summaries(change('news/one', 'news/1', { isWithdrawn: true }))).toEqual([
      'Withdraw news/one (en)',
    ]);
    expect(summaries(change('news/one', 'news/1', { isRemoved: true, langs: [] }))).toEqual([
      'Take down news/one',
    ]);
    expect(
      summaries(change('news/new', 'news/1'), change('news/old', 'news/1', { isRemoved: true, langs: [] })),
    ).toEqual(['Publish news/new (en), before at news/old']);
    expect(planCommits([change('topics/a', 'topics/3')], [line('topics/3')])).toMatchObject([
      { summary: 'Save topics/a (en)' },
    ]);
  });

  it('puts what followed by itself into a commit of its own', () => {
    const changes = [
      change('news/one', 'news/1'),
      change('news/two', 'news/2'),
      change('news/three', 'news/3'),
    ];
    expect(planCommits(changes, [line('news/1')])[1]).toEqual({
      summary: 'Follow with 2 entries that point to it',
      paths: ['news/two', 'news/three'],
      role: undefined,
    });
  });
});
