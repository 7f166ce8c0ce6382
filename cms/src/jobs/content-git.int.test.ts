import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readProgress } from './release-progress.ts';
import { publish, publishNews } from './testing/news.ts';
import { createWorkplace } from './testing/workplace.ts';

it('commits each publication to the repository that holds the record, and pushes it', async () => {
  const place = await createWorkplace({ env: { CONTENT_GIT: '1' } });
  try {
    const git = (...args: string[]) =>
      execFileSync('git', args, { cwd: place.env.contentDir, encoding: 'utf8' }).trim();
    const remote = join(place.env.dataDir, 'remote.git');
    git('init', '--quiet', '--initial-branch=main');
    git('remote', 'add', 'origin', remote);

    const { id } = await publishNews(place, 'First');
    await place.work();
    expect(git('log', '--format=%s')).toBe('Publish news/first (en) — by an editor');
    expect((await readProgress(place.payload)).warning).toContain('could not be pushed to origin');

    git('init', '--quiet', '--bare', remote);
    await publish(place, id, { slug: 'moved' });
    await place.work();
    expect((await readProgress(place.payload)).warning).toBeNull();
    expect(git('--git-dir', remote, 'log', '--format=%s', 'main').split('\n')).toEqual([
      'Publish news/moved (en), before at news/first — by an editor',
      'Publish news/first (en) — by an editor',
    ]);
  } finally {
    await place.dispose();
  }
});
