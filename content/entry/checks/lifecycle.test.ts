import { describe, expect, it } from 'vitest';
import { createPermalinkId } from '../../schema/permalink-id.ts';
import type { AnyEntry } from '../entry.ts';
import { parseEntryOf } from '../parse-entry.ts';
import type { EntryFolder } from '../read-entries.ts';
import type { Filed, RecordIndex } from './finding.ts';
import { checkLifecycle, replacedBy } from './lifecycle.ts';
import { checkNames } from './permalinks.ts';

let count = 0;

/** A brief with the given facts, as it would come from a folder of that name. */
function brief(slug: string, facts: object): Filed {
  count += 1;
  const permalinkId = createPermalinkId((below) => count % below);
  const source = JSON.stringify({
    permalinkId,
    originalLanguage: 'en',
    languages: { en: { state: 'published' } },
    publisher: 'organisations/kmh',
    datePublished: '2026-03-04',
    licence: 'CC-BY-4.0',
    evaluationType: { timing: 'final', independence: 'independent' },
    reportDate: '2026-03-01',
    ...facts,
  });
  const folder: EntryFolder = {
    kind: 'evaluation-brief',
    slug,
    directory: `/nowhere/${slug}`,
    path: `entries/evaluation-briefs/${slug}`,
    texts: [],
    attached: [],
  };
  const { entry, errors } = parseEntryOf('evaluation-brief', [{ name: 'entry.yaml', source }], folder);
  if (entry === undefined) throw new Error(errors.join('\n'));
  const any: AnyEntry = entry;
  return { entry: any, folder };
}

const recordOf = (...filed: Filed[]): RecordIndex => ({
  filed,
  has: () => true,
  find: () => undefined,
  hasPermalink: () => true,
  isReplaced: (folder, slug) => filed.some(({ entry }) => replacedBy(entry).includes(`${folder}/${slug}`)),
});

describe('checkLifecycle', () => {
  it('is content when either publication names the other', () => {
    const successor = { relation: 'isReplacedBy', target: 'evaluation-briefs/new' };
    expect(
      checkLifecycle(recordOf(brief('old', { lifecycle: 'superseded', relatedItems: [successor] }))),
    ).toEqual([]);
    const predecessor = { relation: 'replaces', target: 'evaluation-briefs/old' };
    expect(
      checkLifecycle(
        recordOf(brief('old', { lifecycle: 'superseded' }), brief('new', { relatedItems: [predecessor] })),
      ),
    ).toEqual([]);
  });

  it('is content with a withdrawal that says when', () => {
    expect(
      checkLifecycle(recordOf(brief('gone', { lifecycle: 'withdrawn', withdrawal: { date: '2026-04-01' } }))),
    ).toEqual([]);
  });

  it('finds a superseded publication without a successor', () => {
    const findings = checkLifecycle(recordOf(brief('old', { lifecycle: 'superseded' }), brief('new', {})));
    expect(findings.map(({ code, folder }) => [code, folder.slug])).toEqual([['successor-missing', 'old']]);
  });
});

describe('checkNames', () => {
  it('finds two entries of one kind with one name', () => {
    const findings = checkNames(recordOf(brief('a', {}), brief('b', {}), brief('a', {})));
    expect(findings.map(({ code, folder }) => [code, folder.slug])).toEqual([['entry-twice', 'a']]);
  });
});
