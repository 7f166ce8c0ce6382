import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { writeWholeFile } from './write-whole-file.ts';

/** What is known of a document that is in the record, or that something in the record points to. */
const IndexedSchema = z.object({
  slug: z.string(),
  permalinkId: z.string().optional(),
  /** Whether the record has it now. */
  recorded: z.boolean(),
  /** Keys of the documents it points to, in the record or not: when they come or go, it is written again. */
  asked: z.array(z.string()),
  /** Entries that its own entry points to, as `folder/slug`. */
  refers: z.array(z.string()),
});
export type Indexed = z.output<typeof IndexedSchema>;

const FileSchema = z.object({ version: z.literal(1), documents: z.record(z.string(), IndexedSchema) });

/** Which documents are in the record under which name, and what points to what. It can be made again from the CMS. */
export interface RecordIndex {
  readonly get: (key: string) => Indexed | undefined;
  readonly set: (key: string, indexed: Indexed) => void;
  readonly delete: (key: string) => void;
  readonly entries: () => Iterable<[key: string, indexed: Indexed]>;
  /** Keys of documents that point to this one. */
  readonly askersOf: (key: string) => string[];
  /** Names of all entries that entries of the record point to. */
  readonly referred: () => Set<string>;
  readonly save: () => Promise<void>;
}

/**
 * Opens the index.
 *
 * @param path its file below DATA_DIR/cache
 * @returns the index, and whether its file was there and whole
 */
export async function openRecordIndex(path: string): Promise<{ index: RecordIndex; known: boolean }> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  const parsed = FileSchema.safeParse(parseJson(text));
  const documents = new Map(Object.entries(parsed.data?.documents ?? {}));
  const index: RecordIndex = {
    get: (key) => documents.get(key),
    set: (key, indexed) => documents.set(key, indexed),
    delete: (key) => documents.delete(key),
    entries: () => documents.entries(),
    askersOf: (key) => [...documents].filter(([, { asked }]) => asked.includes(key)).map(([asker]) => asker),
    referred: () =>
      new Set([...documents.values()].flatMap(({ recorded, refers }) => (recorded ? refers : []))),
    save: () =>
      writeWholeFile(path, JSON.stringify({ version: 1, documents: Object.fromEntries(documents) })),
  };
  return { index, known: parsed.success };
}

function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
