import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { recordPictures } from '@kmh/content/entry';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pictureFinder } from '../fixtures/find-picture.ts';
import { createWorkplace, projectRoot, type Workplace } from '../fixtures/workplace.ts';

/* One workplace for all: each fault must leave the live release as it was, so they can follow one another. */
let workplace: Workplace;
let good: string;

const folder = (slug: string) => join(workplace.contentDir, 'factsheets', slug);
const factsheet = (file: string) => join(folder('shared-orchards'), file);
const page = 'en/factsheets/shared-orchards/index.html';

/** Changes a file for the time of a test. */
async function withChange(
  file: string,
  change: (source: string) => string,
  run: () => Promise<void>,
): Promise<void> {
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, change(before));
  try {
    await run();
  } finally {
    writeFileSync(file, before);
  }
}

beforeAll(async () => {
  workplace = createWorkplace();
  const { exitCode, events } = await workplace.release();
  expect(events.filter(({ type }) => type === 'failed')).toEqual([]);
  expect(exitCode).toBe(0);
  good = workplace.live();
}, 180_000);

afterAll(() => workplace.remove());

describe('a release', () => {
  test('shows the record', () => {
    expect(workplace.page(page)).toContain('Each group agreed on a plot');
    expect(workplace.state()).toMatchObject({ state: 'live', releaseId: good });
  });

  test('of an unchanged record changes nothing, and asks nothing of Astro', async () => {
    const bundled = () => statSync(join(workplace.dataDir, 'build', 'bundle', 'bundle.json')).mtimeMs;
    const before = bundled();
    const { exitCode, events } = await workplace.release();
    expect(bundled()).toBe(before);
    expect(exitCode).toBe(0);
    expect(events.find(({ type }) => type === 'live')).toMatchObject({ changed: false });
    expect(workplace.live()).toBe(good);
  });

  test('makes the pages anew when their folder is gone', async () => {
    rmSync(join(workplace.dataDir, 'build', 'site'), { recursive: true });
    const { exitCode, events } = await workplace.release();
    expect(exitCode).toBe(0);
    expect(events.find(({ type }) => type === 'live')).toMatchObject({ changed: false });
  });

  test('names every fault of a hand-edited record at once, and the live site stays', async () => {
    const bad = folder('bad-one');
    for (const name of ['bad-one', 'bad..%2Fname', 'twin'])
      cpSync(folder('shared-orchards'), folder(name), { recursive: true });
    const facts = readFileSync(join(bad, 'entry.yaml'), 'utf8');
    writeFileSync(
      join(bad, 'entry.yaml'),
      facts.replace('2026-03-04', '2026-02-30').replace('  - microbusiness', '  - no-such-topic'),
    );
    const words = readFileSync(join(bad, 'en.mdx'), 'utf8');
    writeFileSync(
      join(bad, 'en.mdx'),
      `${words}\n<Marquee>\n\nrun\n\n</Marquee>\n\n{process.exit()}\n\n<b>bold</b>\n\n<Figure media="0123456789abcdef" />\n`,
    );
    try {
      const { exitCode, events } = await workplace.release();
      expect(exitCode).toBe(1);
      const reason = events.find(({ type }) => type === 'failed')?.reason ?? '';
      for (const [place, word] of [
        ['factsheets/bad-one/entry.yaml:10', 'no day of the calendar'],
        ['factsheets/bad-one/en.mdx:14', 'Marquee'],
        ['factsheets/bad-one/en.mdx:20', 'brace'],
        ['factsheets/bad-one/en.mdx:22', 'HTML|b'],
        ['factsheets/bad..%2Fname', 'slug'],
        ['factsheets/twin/entry.yaml:1', 'permalinkId'],
      ] as const) {
        const line =
          reason.split('\n').find((candidate) => candidate.includes(place)) ??
          `nothing about ${place} in:\n${reason}`;
        expect(line).toMatch(new RegExp(word));
      }
      expect(workplace.live()).toBe(good);
      expect(workplace.state()).toMatchObject({ state: 'failed', releaseId: good });
    } finally {
      for (const name of ['bad-one', 'bad..%2Fname', 'twin']) {
        rmSync(folder(name), { recursive: true });
      }
    }
  });

  test('that cannot make a file to take along says of what, which and why, and the live site stays', async () => {
    const hash = '8a39367563c8350e';
    const picture = join(workplace.contentDir, 'media', hash);
    cpSync(join(projectRoot, 'content', 'entries', 'media', hash), picture, { recursive: true });
    const file = join(picture, '960.jpg');
    // As long as it should be, and no picture.
    writeFileSync(file, 'x'.repeat(statSync(file).size));
    try {
      await withChange(
        factsheet('en.mdx'),
        (source) => `${source}\n<Figure media="${hash}" />\n`,
        async () => {
          const { exitCode, events } = await workplace.release();
          expect(exitCode).toBe(1);
          const failed = events.find(({ type }) => type === 'failed');
          expect(failed?.step).toBe('files');
          expect(failed?.reason).toMatch(
            /entries\/factsheets\/shared-orchards, en — its PDF cannot be made: failed to decode image .*\. Change that part of the text, or take the publication down/,
          );
          expect(workplace.live()).toBe(good);
          expect(workplace.state()).toMatchObject({ state: 'failed', step: 'files', releaseId: good });
          expect(workplace.page(page)).not.toContain(hash);
        },
      );
    } finally {
      rmSync(join(workplace.contentDir, 'media'), { recursive: true });
    }
  });

  test('takes a picture whose people agreed no longer from all files, kept releases and caches', async () => {
    const hash = '8a39367563c8350e';
    const source = join(projectRoot, 'content', 'entries', 'media', hash);
    const find = pictureFinder(source, hash);
    const ledger = join(workplace.contentDir, '..', 'ledger');
    cpSync(source, join(workplace.contentDir, 'media', hash), { recursive: true });
    await withChange(
      factsheet('en.mdx'),
      (text) => `${text}\n<Figure media="${hash}" />\n`,
      async () => expect((await workplace.release()).exitCode).toBe(0),
    );
    const showing = workplace.live();
    const found = find(workplace.dataDir);
    for (const place of ['en.epub', 'en.html', '.zip', '960.avif', 'index.html', '.br'])
      expect(found.filter((path) => path.startsWith('releases/') && path.endsWith(place))).not.toEqual([]);

    // Within a PDF it is packed anew.
    const pdf = 'files/5c9yz4/en.pdf';
    const imagesInPdf = () => workplace.page(pdf).match(/\/Subtype\s*\/Image\b/g)?.length ?? 0;
    const before = imagesInPdf();

    recordPictures(ledger, [hash], 'withheld');
    const refused = await workplace.release();
    expect(refused.events.find(({ type }) => type === 'failed')?.reason).toContain(`media/${hash}`);
    rmSync(join(workplace.contentDir, 'media'), { recursive: true });
    const { exitCode, events } = await workplace.release();
    expect(exitCode).toBe(0);
    expect(events.find(({ type }) => type === 'live')).toMatchObject({ forgotten: [showing] });
    expect(find(workplace.dataDir)).toEqual([]);
    expect(imagesInPdf()).toBeLessThan(before);
    expect(readdirSync(join(workplace.dataDir, 'releases'))).toContain(good);
    expect(workplace.state()).not.toHaveProperty('previousReleaseId');
    good = workplace.live();
  });

  test('refuses to lose an address that was published', async () => {
    const away = join(workplace.dataDir, 'away');
    renameSync(folder('shared-orchards'), away);
    try {
      const { exitCode, events } = await workplace.release();
      expect(exitCode).toBe(1);
      expect(events.find(({ type }) => type === 'failed')?.reason).toContain(
        '/en/factsheets/shared-orchards/ — published on',
      );
      expect(workplace.live()).toBe(good);
    } finally {
      renameSync(away, folder('shared-orchards'));
    }
  });

  test('that is killed leaves the live site, and the next one works', async () => {
    await withChange(
      factsheet('en.mdx'),
      (source) => source.replace('any tool was bought', 'any spade was bought'),
      async () => {
        await new Promise<void>((resolve) => {
          const child = workplace.startRelease((event) => {
            if (event.step === 'files') child.kill('SIGKILL');
          });
          child.once('close', () => resolve());
        });
        expect(workplace.live()).toBe(good);
        expect(workplace.page(page)).toContain('any tool was bought');
        const { exitCode } = await workplace.release();
        expect(exitCode).toBe(0);
        expect(workplace.page(page)).toContain('any spade was bought');
      },
    );
    await workplace.release();
    expect(workplace.page(page)).toContain('any tool was bought');
    good = workplace.live();
  });

  test('on a full disk says so and leaves the live site; with room again it works', async () => {
    await withChange(
      factsheet('en.mdx'),
      (source) => source.replace('any tool was bought', 'any hoe was bought'),
      async () => {
        // A small file system of its own, in a mount namespace that ends with the command.
        const releases = join(workplace.dataDir, 'releases');
        const kept = join(workplace.dataDir, 'kept');
        mkdirSync(kept, { recursive: true });
        const script = [
          'set -e',
          `cp -a ${releases}/. ${kept}/`,
          `mount -t tmpfs -o size=64m tmpfs ${releases}`,
          `cp -a ${kept}/. ${releases}/`,
          // All but eight kilobytes are taken.
          `room=$(df --output=avail -k ${releases} | tail -1)`,
          `head -c $(( (room - 8) * 1024 )) /dev/zero > ${releases}/${good}/filler`,
          'code=0',
          `${process.execPath} scripts/release/cli.ts --json || code=$?`,
          `test -f ${workplace.dataDir}/current/site/${page} || exit 9`,
          'exit $code',
        ].join('\n');
        const { status, stdout, stderr } = spawnSync('unshare', ['-Urm', 'sh', '-c', script], {
          cwd: projectRoot,
          env: workplace.env,
          encoding: 'utf8',
        });
        expect(`${status} ${stdout}${stderr}`).toMatch(/^1 .*The disk is full/s);
        expect(workplace.live()).toBe(good);
        expect(workplace.page(page)).toContain('any tool was bought');
        expect((await workplace.release()).exitCode).toBe(0);
        expect(workplace.page(page)).toContain('any hoe was bought');
        const hidden = readdirSync(releases).filter((name) => name.startsWith('.'));
        expect(hidden).toEqual([`.ahead-${workplace.live()}`]);
      },
    );
  });

  test.each([
    ['build', 'before'],
    // The pages are switched by then; readers search the index before.
    ['search', 'after'],
  ])('whose disk fills up in the step “%s” says so, and works with room again', async (step, which) => {
    const before = /any \w+ was bought/.exec(workplace.page(page))?.[0] ?? '';
    expect(before).not.toBe('');
    const shown = which === 'before' ? before : 'any rake was bought';
    await withChange(
      factsheet('en.mdx'),
      (source) => source.replace('any tool was bought', 'any rake was bought'),
      () => {
        const { dataDir } = workplace;
        const live = join(dataDir, 'current', 'site', page);
        const kept = join(dataDir, '..', 'kept');
        const release = `${process.execPath} scripts/release/cli.ts --json`;
        // All of DATA_DIR on a small file system, in a mount namespace that ends with the command.
        const script = [
          `cp -a ${dataDir} ${kept} && mount -t tmpfs -o size=96m tmpfs ${dataDir} && cp -a ${kept}/. ${dataDir}/`,
          `{ ${release}; echo "ended with $?"; } | while read -r line; do echo "$line"`,
          `case "$line" in *'"step":"${step}"'*) cat /dev/zero > ${dataDir}/filler 2>/dev/null;; esac; done`,
          `grep -q '${shown}' ${live} && echo 'the site is whole'`,
          `rm ${dataDir}/filler`,
          `${release} && grep -q 'any rake was bought' ${live} && echo 'the next one works'`,
        ].join('\n');
        const { stdout, stderr } = spawnSync('unshare', ['-Urm', 'sh', '-c', script], {
          cwd: projectRoot,
          env: workplace.env,
          encoding: 'utf8',
        });
        rmSync(kept, { recursive: true, force: true });
        expect(stdout + stderr).toMatch(
          /The disk is full.*ended with 1.*the site is whole.*the next one works/s,
        );
        return Promise.resolve();
      },
    );
  });

  test('asked for while one is under way runs once more, and both end well', async () => {
    await withChange(
      factsheet('fr.mdx'),
      (source) => source.replace('Chaque groupe', 'Tout groupe'),
      async () => {
        const builds: string[] = [];
        const first = workplace.startRelease((event) => {
          if (event.step === 'build') builds.push('build');
        });
        const ended = new Promise<number>((resolve) => first.once('close', (code) => resolve(code ?? 1)));
        await expect
          .poll(() => existsSync(join(workplace.dataDir, 'release.lock')), { timeout: 20_000 })
          .toBe(true);
        const others = await Promise.all([workplace.release(), workplace.release()]);
        expect(others.map(({ events }) => events[0]?.type)).toEqual(['folded', 'folded']);
        expect(await ended).toBe(0);
        expect(builds).toHaveLength(2);
        expect(workplace.page('fr/factsheets/shared-orchards/index.html')).toContain('Tout groupe');
      },
    );
  });
});
