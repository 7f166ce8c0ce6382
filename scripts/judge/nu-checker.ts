import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { findJava } from './find-java.ts';
import { isForMail } from '../release/describe-files.ts';
import type { Judge } from './judge.ts';

const ReportSchema = z.object({
  messages: z.array(
    z.looseObject({
      type: z.string(),
      message: z.string(),
      url: z.string().optional(),
      lastLine: z.number().optional(),
      lastColumn: z.number().optional(),
      extract: z.string().optional(),
    }),
  ),
});

/** What it says and what is right all the same, with the reason. */
const accepted: readonly { readonly message: RegExp; readonly reason: string }[] = [];

/**
 * Reads a report of the checker.
 *
 * @param json what it printed
 * @param site the folder it looked at
 * @returns a sentence for each fault of a page, in the order of the report
 */
export function readReport(json: string, site: string): string[] {
  const { messages } = ReportSchema.parse(JSON.parse(json));
  return messages
    .filter(({ message }) => accepted.every((each) => !each.message.test(message)))
    .flatMap(({ message, url = '', lastLine = 0, lastColumn = 0, extract = '' }) => {
      const path = decodeURI(url)
        .replace(/^file:(?:\/\/)?/, '')
        .replace(site, '')
        .replace(/^\/+/, '');
      // `caniemail` judges these in the unit tests, by what mail programs know.
      if (isForMail(path)) return [];
      const where = extract.replace(/\s+/g, ' ').trim().slice(0, 160);
      return `${path}:${lastLine}:${lastColumn} — ${message} ${where}`;
    });
}

const jar = join(createRequire(import.meta.url).resolve('vnu-jar/package.json'), '..', 'build/dist/vnu.jar');

/** The W3C's own checker of HTML, which looks at the CSS in pages and at SVG as well. */
export const nuChecker: Judge = {
  name: 'Nu checker: every page, its styles and drawings',
  judge: async (site) => {
    const args = [
      '-Xss4m',
      '-jar',
      jar,
      '--format',
      'json',
      '--also-check-css',
      '--also-check-svg',
      '--skip-non-html',
      site,
    ];
    const child = spawn(findJava(), args, { stdio: ['ignore', 'inherit', 'pipe'] });
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    const report = await text(child.stderr);
    const exitCode = await ended;
    // It ends with 1 when it found something; anything that is no report is a failure of its own.
    if (!report.startsWith('{')) throw new Error(`The Nu checker ended with code ${exitCode}.\n${report}`);
    return readReport(report, site);
  },
};
