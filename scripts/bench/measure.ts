import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** What a stretch of work took. */
export interface Measured {
  /** Seconds on the clock. */
  readonly wall: number;
  /** Seconds of processor time, of all processes of the command; unknown where there is no /proc. */
  readonly cpu: number | undefined;
  /** The most memory that all of them held at one time, in megabytes (10⁶ bytes), counting once what they share of files, as their program; likewise. */
  readonly memory: number | undefined;
}

interface Usage {
  /** Seconds. */
  readonly cpu: number;
  /** Bytes. */
  readonly memory: number;
}

interface ProcessUsage {
  readonly cpu: number;
  /** Bytes of its own. */
  readonly own: number;
  /** Bytes of files in memory: processes of one program have the same ones. */
  readonly ofFiles: number;
}

/* Linux counts processor time in hundredths of a second and memory in pages, on every machine that Node runs on. */
const ticksPerSecond = 100;
const pageBytes = 4_096;

/** What a process and all those it started use. Ended children count for processor time, as their parent remembers them. */
function usageOf(pid: number): Usage | undefined {
  const parents = new Map<number, number>();
  const usages = new Map<number, ProcessUsage>();
  let names: string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return undefined;
  }
  for (const name of names) {
    try {
      // After the command's name in brackets: state, parent, …; 11–14 are user, system and the same of ended children.
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
        .map(Number);
      parents.set(Number(name), fields[1] ?? 0);
      const ticks = fields.slice(11, 15).reduce((sum, each) => sum + each, 0);
      // All that it has, all of it in memory, and what of this comes from files.
      const [, resident = 0, shared = 0] = readFileSync(`/proc/${name}/statm`, 'utf8').split(' ').map(Number);
      usages.set(Number(name), {
        cpu: ticks / ticksPerSecond,
        own: (resident - shared) * pageBytes,
        ofFiles: shared * pageBytes,
      });
    } catch {
      // It ended meanwhile.
    }
  }
  const belongs = (id: number): boolean => id === pid || (id > 1 && belongs(parents.get(id) ?? 0));
  const own = [...usages].filter(([id]) => belongs(id)).map(([, usage]) => usage);
  return {
    cpu: own.reduce((sum, { cpu }) => sum + cpu, 0),
    memory: own.reduce((sum, each) => sum + each.own, 0) + Math.max(0, ...own.map(({ ofFiles }) => ofFiles)),
  };
}

export interface Command {
  readonly args: readonly [program: string, ...rest: string[]];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Says which stretch of work ends with a line of output; the last one ends with the command. */
  readonly endsWith?: (line: string) => string | undefined;
  /** What the whole is called, or what comes after the last named stretch. */
  readonly name: string;
}

const pause = 50;

/**
 * Runs a command and measures it.
 *
 * @returns each stretch of its work by name
 * @throws Error with the last lines of output when the command fails
 */
export async function measure({ args, cwd, env, endsWith, name }: Command): Promise<Map<string, Measured>> {
  const [program, ...rest] = args;
  const child = spawn(program, rest, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { pid } = child;
  const stretches = new Map<string, Measured>();
  const lines: string[] = [];
  let from = { time: performance.now(), cpu: 0 };
  let last: Usage | undefined;
  let peak = 0;
  const look = () => {
    const usage = pid === undefined ? undefined : usageOf(pid);
    // When the command has ended there is nothing left to count.
    if (usage !== undefined && usage.cpu >= (last?.cpu ?? 0)) last = usage;
    peak = Math.max(peak, usage?.memory ?? 0);
  };
  const end = (stretch: string) => {
    look();
    const time = performance.now();
    stretches.set(stretch, {
      wall: (time - from.time) / 1_000,
      cpu: last === undefined ? undefined : last.cpu - from.cpu,
      memory: last === undefined ? undefined : peak / 1e6,
    });
    from = { time, cpu: last?.cpu ?? 0 };
    peak = 0;
  };
  const timer = setInterval(look, pause);
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      const stretch = endsWith?.(line);
      // A step may tell several times how far it is; its first word is the end of what came before.
      if (stretch !== undefined && !stretches.has(stretch)) end(stretch);
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  clearInterval(timer);
  if (code !== 0)
    throw new Error(`${args.join(' ')} ended with code ${code}.\n${lines.slice(-40).join('\n')}`);
  end(name);
  return stretches;
}
