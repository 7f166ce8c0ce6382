import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../../run-process.ts';
import { releaseSample } from '../../sample-release.ts';
import { root } from '../../settings.ts';
import { medianAfterFirst } from '../verdict.ts';
import { judgeRenditions, MeasuredFileSchema, type MeasuredFile } from './judge-renditions.ts';

const site = join(root, 'site');
/* As in a release: only fonts that come with the project. */
const noFonts = join(site, 'src/renditions/pdf/no-system-fonts.conf');

const describe = (file: MeasuredFile) =>
  [
    file.name.padEnd(40),
    (file.milliseconds[0] ?? NaN).toFixed(0).padStart(8),
    medianAfterFirst(file.milliseconds).toFixed(0).padStart(8),
    medianAfterFirst(file.processor).toFixed(0).padStart(8),
    (file.bytes / 1_000).toFixed(1).padStart(9),
  ].join('');

/** Releases the sample library and measures the making of files to take along: first and following times, weight, promises kept. */
export async function benchRenditions(): Promise<void> {
  console.log('Releasing the sample library …');
  const sample = await releaseSample();
  const files: MeasuredFile[] = [];
  try {
    await runNode([join(site, 'src/renditions/measure/cli.ts'), sample.site], {
      what: 'The measuring of files to take along',
      cwd: site,
      env: { FONTCONFIG_FILE: noFonts },
      onLine: (line) => files.push(MeasuredFileSchema.parse(JSON.parse(line))),
    });
  } finally {
    sample.remove();
  }
  console.log(`${availableParallelism()} processors, Node ${process.version}`);
  console.log(`${''.padEnd(40)}first ms   median  CPU ms       KB`);
  console.log(files.map(describe).join('\n'));
  console.log(`\n${judgeRenditions(files).join('\n')}`);
}
