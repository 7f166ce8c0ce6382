import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './testing/temporary-folder.ts';

const module = JSON.stringify(new URL('release-channel.ts', import.meta.url).href);

/** Starts a program that has a channel, as a release does or as somebody by hand, and tells it these words. */
function start(code: string, { words = [] as readonly string[], isRelease = true } = {}) {
  const folder = temporaryFolder({
    'program.mjs': `import { openReleaseChannel } from ${module};\n${code}`,
  });
  const child = spawn(process.execPath, [join(folder, 'program.mjs')], {
    stdio: ['ignore', 'pipe', 'inherit', ...(isRelease ? ['ipc' as const] : [])],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  let printed = '';
  child.stdout?.on('data', (text: Buffer) => (printed += text.toString()));
  const heard: unknown[] = [];
  child.on('message', (message) => heard.push(message));
  for (const word of words) child.send(word);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, ended, heard, printed: () => printed };
}

const waitForBoth = `
  const release = openReleaseChannel(() => process.exit(3));
  await release.recordIsRead;
  await release.pagesAreMade;
  console.log(await release.isComplete);
  release.tellWritten(['index.html', 'en/a/index.html', 'en/a/b.txt'], ['catalogue']);
  release.close();
`;

test.each([
  [['all files are there', 'pages are made'], 'true\n'],
  [['pages are made', 'all files are there'], 'true\n'],
  [['look for files', 'pages are made'], 'false\n'],
])('hears %j, says where it wrote, and ends', async (words, printed) => {
  const program = start(waitForBoth, { words });
  expect(await program.ended).toBe(0);
  expect(program.printed()).toBe(printed);
  expect(program.heard).toEqual([{ folders: ['', 'en/a'], trees: ['catalogue'] }]);
});

test.each(['record is read', 'pages are made'])('knows by “%s” that the record is read', async (word) => {
  const program = start(
    `const release = openReleaseChannel(() => process.exit(3));
    await release.recordIsRead;
    release.close();`,
    { words: [word] },
  );
  expect(await program.ended).toBe(0);
});

test('does not take what it hears of files for more', async () => {
  const program = start(
    `const release = openReleaseChannel(() => process.exit(3));
    await Promise.race([release.recordIsRead, release.pagesAreMade]);
    release.close();`,
    { words: ['all files are there'] },
  );
  expect(await abandon(program)).toBe(3);
});

test('has nobody to wait for when it was started by hand', async () => {
  const program = start(waitForBoth, { isRelease: false });
  expect(await program.ended).toBe(0);
  expect(program.printed()).toBe('false\n');
});

test('says all of a long last word', async () => {
  const program = start(`
    const release = openReleaseChannel();
    release.tellPages(true);
    release.tellWritten(Array.from({ length: 50_000 }, (_, n) => 'a folder with a long name/' + n + '/index.html'));
    release.close();
  `);
  expect(await program.ended).toBe(0);
  const [first, last] = program.heard;
  expect(first).toBe('few pages');
  expect(last).toMatchObject({ folders: { length: 50_000 } });
});

/** As for a program whose release is gone. */
async function abandon({ child }: ReturnType<typeof start>): Promise<unknown> {
  child.disconnect();
  const [code]: unknown[] = await once(child, 'exit');
  return code;
}

test('notices that the release is gone, also when it was before', async () => {
  expect(await abandon(start(waitForBoth, { words: ['look for files'] }))).toBe(3);
  expect(
    await abandon(start(`await new Promise((resolve) => setTimeout(resolve, 200)); ${waitForBoth}`)),
  ).toBe(3);
});

test('looks for files itself when the release is gone, and goes on', async () => {
  const program = start(`
    const release = openReleaseChannel();
    process.exitCode = (await release.isComplete) ? 1 : 2;
    release.tellWritten([]);
    release.close();
  `);
  expect(await abandon(program)).toBe(2);
});
