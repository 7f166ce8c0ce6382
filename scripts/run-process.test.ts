import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ProcessError, runNode, startNode } from './run-process.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

/** A program of these lines, as a file. */
function program(code: string): { args: [string]; cwd: string } {
  const cwd = temporaryFolder();
  const file = join(cwd, 'program.mjs');
  writeFileSync(file, code);
  return { args: [file], cwd };
}

test('hears what a program sends and prints, and tells it something', async () => {
  const { args, cwd } = program(
    "process.once('message', (told) => { console.log(`told: ${told}`); process.disconnect(); }); process.send('ready');",
  );
  const [lines, heard]: [string[], unknown[]] = [[], []];
  const { ended, tell } = startNode(args, {
    what: 'The program',
    cwd,
    onLine: (line) => lines.push(line),
    onMessage: (message) => {
      heard.push(message);
      tell('go on');
    },
  });
  await ended;
  expect(heard).toEqual(['ready']);
  expect(lines).toEqual(['told: go on']);
  // Nobody is there any more to hear it.
  tell('go on');
});

test('fails with the last lines of a program that fails', async () => {
  const { args, cwd } = program("console.error('no room'); process.exit(3);");
  const failure = runNode(args, { what: 'The program', cwd });
  await expect(failure).rejects.toThrow(ProcessError);
  await expect(failure).rejects.toThrow('The program ended with code 3.\nno room');
});

test('ends a program that is no longer wanted', async () => {
  const { args, cwd } = program("console.log('begun'); setInterval(() => {}, 1_000);");
  const abort = new AbortController();
  const { signal } = abort;
  const running = runNode(args, { what: 'The program', cwd, signal, onLine: () => abort.abort() });
  await expect(running).rejects.toThrow('aborted');
});
