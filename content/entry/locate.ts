import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { Finding } from './checks/finding.ts';
import { factsFile, splitFrontMatter } from './parse-entry.ts';
import { lineOf } from './read-yaml.ts';

function fieldLine(yaml: string, field: readonly PropertyKey[], firstLine: number): number {
  const lines = new LineCounter();
  return lineOf(parseDocument(yaml, { lineCounter: lines }), field, lines) + firstLine - 1;
}

/** Lines on which the words stand, or the first line where they are written in another way. */
function wordLines(body: string, words: string, firstLine: number): number[] {
  const found = body.split('\n').flatMap((line, index) => (line.includes(words) ? [index + firstLine] : []));
  return found.length > 0 ? found : [firstLine];
}

/** The lines of a finding in its file. Files are read again only for what is wrong. */
export function locate({ folder, file, spot }: Finding): number[] {
  if (spot === undefined) return [1];
  const source = readFileSync(join(folder.directory, file), 'utf8').replaceAll('\r\n', '\n');
  if (file === factsFile) return 'field' in spot ? [fieldLine(source, spot.field, 1)] : [1];
  const parts = splitFrontMatter(source);
  if (parts === undefined) return [1];
  return 'field' in spot
    ? [fieldLine(parts.yaml, spot.field, 2)]
    : wordLines(parts.body, spot.words, parts.bodyLine);
}
