import { printBody } from '@kmh/content/entry';
import type { PublicationKind } from '@kmh/content/schema';
import type { Lang } from '@kmh/content/vocabulary';
import { convertWord, type ConvertedWord } from '../conversion/convert-word.ts';
import { openWordPackage } from '../package/open-word-package.ts';
import { readWordFile } from '../reading/read-word-file.ts';
import type { FindingCode } from '../report/findings.ts';

/** A converted file, its text as the record would hold it, and how often each thing was found. */
export interface Converted extends ConvertedWord {
  readonly source: string;
  readonly counts: Readonly<Partial<Record<FindingCode, number>>>;
}

/** Converts a Word file within this process; `kind` and `lang` are a paper in English unless said otherwise. */
export async function convertDocx(
  file: Uint8Array,
  kind: PublicationKind = 'knowledge-paper',
  lang: Lang = 'en',
): Promise<Converted> {
  const converted = convertWord(await readWordFile(await openWordPackage(file)), kind, lang);
  const counts: Partial<Record<FindingCode, number>> = {};
  for (const { code } of converted.findings) counts[code] = (counts[code] ?? 0) + 1;
  return { ...converted, source: printBody(converted.body), counts };
}
