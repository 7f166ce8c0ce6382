import { z } from 'zod';
import { readNote } from '../read-note.ts';
import { writeWholeFile } from '../write-file.ts';
import { MadeSchema } from './made.ts';

const KnownSchema = z.object({ stamp: z.string(), made: MadeSchema });
const IndexSchema = z.object({ code: z.string(), pages: z.record(z.string(), KnownSchema) });

/** What was made of each page, and when the page was written: by the page's file. */
export type RenditionIndex = ReadonlyMap<string, z.output<typeof KnownSchema>>;

/** Reads what an earlier build left; nothing counts that other code made. */
export function readIndex(file: string, code: string): RenditionIndex {
  const known = readNote(file, IndexSchema);
  // Without it some pages are read once more; what they say is in the cache already.
  return new Map(known?.code === code ? Object.entries(known.pages) : []);
}

export function writeIndex(file: string, code: string, index: RenditionIndex): void {
  writeWholeFile(file, JSON.stringify({ code, pages: Object.fromEntries(index) }));
}
