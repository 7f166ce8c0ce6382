import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { readSettings } from '../settings.ts';
import { release } from '../release/release.ts';

/*
 * Makes a release that ends itself, as a power cut does, when a step begins, or when that step is about to write for the nth time:
 * release-until.ts STEP begin|N. It ends at once and says nothing; only by its signal a caller knows.
 */
const [wanted, nth] = process.argv.slice(2);

const die = () => process.kill(process.pid, 'SIGKILL');

/** Counts what changes the disk from now on. */
function dieAtWrite(count: number): void {
  let left = count;
  const counted =
    <Args extends unknown[], Result>(write: (...args: Args) => Result) =>
    (...args: Args): Result => {
      left -= 1;
      if (left === 0) die();
      return write(...args);
    };
  fs.copyFileSync = counted(fs.copyFileSync);
  fs.linkSync = counted(fs.linkSync);
  fs.renameSync = counted(fs.renameSync);
  fs.symlinkSync = counted(fs.symlinkSync);
  syncBuiltinESMExports();
}

await release(readSettings(), (event) => {
  if (event.type !== 'progress' || event.step !== wanted) return;
  if (nth === 'begin') die();
  else dieAtWrite(Number(nth));
});
