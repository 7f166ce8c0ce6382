import { execFile } from 'node:child_process';

/** Git could not do what was asked of it. */
export class GitError extends Error {
  readonly code = 'git-failed';

  constructor(command: string, said: string) {
    super(`git ${command} failed: ${said.trim() === '' ? 'it said nothing' : said.trim()}`);
    this.name = 'GitError';
  }
}

/** Longer than this and the other side does not answer; in milliseconds. */
const patience = 60_000;

/**
 * Runs git in a folder, without ever asking anybody for a password.
 *
 * @param identity names author and committer of what it makes
 * @returns what git printed
 * @throws GitError with git's own words
 */
export const git = (
  cwd: string,
  args: readonly string[],
  { identity = {} }: { identity?: Readonly<Record<string, string>> } = {},
): Promise<string> =>
  new Promise((resolve, reject) => {
    const env = {
      ...process.env,
      ...identity,
      GIT_TERMINAL_PROMPT: '0',
      GIT_SSH_COMMAND: process.env.GIT_SSH_COMMAND ?? 'ssh -o BatchMode=yes',
    };
    execFile(
      'git',
      [...args],
      { cwd, env, timeout: patience, maxBuffer: 16 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else reject(new GitError(args[0] ?? '', stderr === '' ? error.message : stderr));
      },
    );
  });
