import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commitRecord, pushRecord } from './commit-record.ts';
import { GitError } from './git.ts';

let folder: string;
let contentDir: string;

const run = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Someone', '-c', 'user.email=someone@example.org', ...args], {
    cwd: join(folder, 'work'),
    encoding: 'utf8',
  }).trim();
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, 'work', path)), { recursive: true });
  writeFileSync(join(folder, 'work', path), text);
};
const take = (path: string) => rmSync(join(folder, 'work', path), { recursive: true });
const change = (summary: string, ...paths: string[]) => ({ summary, paths, role: 'editor' });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kmh-git-'));
  contentDir = join(folder, 'work/content/entries');
  mkdirSync(contentDir, { recursive: true });
  run('init', '--quiet', '--initial-branch=main');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('commitRecord', () => {
  it('commits a publication, and says what it is and whose decision it was', async () => {
    put('content/entries/news/a-release/entry.yaml', 'date: 1\n');
    expect(await commitRecord(contentDir, change('Publish news/a-release (en, fr)', 'news/a-release'))).toBe(
      true,
    );
    expect(run('log', '--format=%s|%an|%ae|%cn')).toBe(
      'Publish news/a-release (en, fr) — by an editor|KMH editor|editor@kmh.invalid|KMH publishing system',
    );
    expect(run('show', '--format=', '--name-only')).toBe('content/entries/news/a-release/entry.yaml');
  });

  it('leaves alone what else is changed, staged or new', async () => {
    put('README.md', 'one\n');
    put('notes.md', 'one\n');
    run('add', '.');
    run('commit', '--quiet', '-m', 'Begin');
    put('README.md', 'staged\n');
    run('add', 'README.md');
    put('notes.md', 'changed\n');
    put('content/entries/news/another/entry.yaml', 'date: 2\n');
    put('content/entries/news/a-release/entry.yaml', 'date: 1\n');
    await commitRecord(contentDir, change('Publish news/a-release', 'news/a-release'));
    expect(run('show', '--format=', '--name-only')).toBe('content/entries/news/a-release/entry.yaml');
    expect(run('status', '--porcelain').split('\n')).toEqual(
      ['M  README.md', ' M notes.md', '?? content/entries/news/another/'].map((line) => line),
    );
  });

  it('commits that an entry is gone, with the ledger that says so', async () => {
    put('content/entries/news/a-release/entry.yaml', 'date: 1\n');
    await commitRecord(contentDir, change('Publish news/a-release', 'news/a-release'));
    take('content/entries/news/a-release');
    put('content/ledger/removed.tsv', '2022-12-08\t000000\tunpublished\n');
    expect(await commitRecord(contentDir, change('Take down news/a-release', 'news/a-release'))).toBe(true);
    expect(run('show', '--format=', '--name-status').split('\n')).toEqual([
      'D\tcontent/entries/news/a-release/entry.yaml',
      'A\tcontent/ledger/removed.tsv',
    ]);
    expect(run('status', '--porcelain')).toBe('');
  });

  it('makes no commit when nothing changed, or when it is about nothing that is there', async () => {
    put('content/entries/news/a-release/entry.yaml', 'date: 1\n');
    await commitRecord(contentDir, change('Publish news/a-release', 'news/a-release'));
    expect(await commitRecord(contentDir, change('Again', 'news/a-release', 'media/nothing'))).toBe(false);
    expect(await commitRecord(contentDir, change('Nothing', 'media/nothing'))).toBe(false);
    expect(run('rev-list', '--count', 'HEAD')).toBe('1');
  });

  it('says that the record is in no repository', async () => {
    take('.git');
    const record = commitRecord(contentDir, change('Publish news/a-release', 'news/a-release'));
    await expect(record).rejects.toBeInstanceOf(GitError);
  });
});

describe('pushRecord', () => {
  const remote = () => join(folder, 'remote.git');

  it('pushes to the remote, and needs none', async () => {
    put('content/entries/news/a-release/entry.yaml', 'date: 1\n');
    await commitRecord(contentDir, change('Publish news/a-release', 'news/a-release'));
    expect(await pushRecord(contentDir)).toBeUndefined();
    execFileSync('git', ['init', '--quiet', '--bare', remote()]);
    run('remote', 'add', 'origin', remote());
    expect(await pushRecord(contentDir)).toBeUndefined();
    expect(
      execFileSync('git', ['log', '--format=%s', 'main'], { cwd: remote(), encoding: 'utf8' }),
    ).toContain('Publish news/a-release');
  });

  it('says that it could not, and brings everything along the next time', async () => {
    run('remote', 'add', 'origin', remote());
    put('content/entries/news/one/entry.yaml', 'date: 1\n');
    await commitRecord(contentDir, change('Publish news/one', 'news/one'));
    expect(await pushRecord(contentDir)).toContain('could not be pushed to origin; the next one tries again');
    execFileSync('git', ['init', '--quiet', '--bare', remote()]);
    put('content/entries/news/two/entry.yaml', 'date: 1\n');
    await commitRecord(contentDir, change('Publish news/two', 'news/two'));
    expect(await pushRecord(contentDir)).toBeUndefined();
    const log = execFileSync('git', ['log', '--format=%s', 'main'], { cwd: remote(), encoding: 'utf8' });
    expect(log.trim().split('\n')).toEqual([
      'Publish news/two — by an editor',
      'Publish news/one — by an editor',
    ]);
  });
});
