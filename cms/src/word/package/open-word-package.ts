import { buffer } from 'node:stream/consumers';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { WORD_LIMITS } from '../limits.ts';
import { WordRefusedError } from '../word-refused-error.ts';

/** A Word file that has been looked over; nothing of it is unpacked yet. */
export interface WordPackage {
  /** Names of the parts, as `word/document.xml`. */
  readonly names: readonly string[];
  /** What a part says of its size, unpacked, in bytes; 0 for one that is not there. */
  readonly size: (name: string) => number;
  /**
   * Unpacks one part, and no more of it than it said.
   * @returns undefined when there is no such part
   * @throws {WordRefusedError} when it cannot be unpacked
   */
  readonly read: (name: string) => Promise<Buffer | undefined>;
}

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
/** The beginning of Microsoft's older container: a .doc, or a .docx with a password. */
const OLD_CONTAINER = Buffer.from('d0cf11e0a1b11ae1', 'hex');

const MEGABYTE = 1024 * 1024;

const checkBeginning = (file: Uint8Array): void => {
  if (file.length === 0) throw new WordRefusedError('word.refused.empty');
  if (file.length > WORD_LIMITS.fileBytes) {
    throw new WordRefusedError('word.refused.tooBig', {
      megabytes: Math.ceil(file.length / MEGABYTE),
      most: WORD_LIMITS.fileBytes / MEGABYTE,
    });
  }
  if (OLD_CONTAINER.equals(file.subarray(0, OLD_CONTAINER.length)))
    throw new WordRefusedError('word.refused.oldWord');
  if (!ZIP.equals(file.subarray(0, ZIP.length))) throw new WordRefusedError('word.refused.notWord');
};

const checkEntry = (entry: Entry): void => {
  const { compressedSize, uncompressedSize } = entry;
  if (entry.isEncrypted()) throw new WordRefusedError('word.refused.encrypted');
  if (!entry.canDecodeFileData()) throw new WordRefusedError('word.refused.damaged');
  const swells =
    uncompressedSize > WORD_LIMITS.ratioFromBytes && uncompressedSize > compressedSize * WORD_LIMITS.ratio;
  if (swells) throw new WordRefusedError('word.refused.swells');
};

async function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > WORD_LIMITS.entries) throw new WordRefusedError('word.refused.swells');
  const entries = new Map<string, Entry>();
  let [total, packed] = [0, 0];
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    checkEntry(entry);
    if (entries.has(entry.fileName))
      throw new WordRefusedError('word.refused.unsafe', { part: `${entry.fileName} ×2` });
    total += entry.uncompressedSize;
    packed += entry.compressedSize;
    entries.set(entry.fileName, entry);
  }
  // Parts that lie over each other would each be as small as they say, and all together endless.
  if (total > WORD_LIMITS.totalBytes || packed > zip.fileSize)
    throw new WordRefusedError('word.refused.swells');
  return entries;
}

const isWord = (entries: ReadonlyMap<string, Entry>): boolean =>
  entries.has('[Content_Types].xml') &&
  entries.has('_rels/.rels') &&
  [...entries.keys()].some((name) => /(^|\/)document\d*\.xml$/i.test(name));

const asRefusal = (error: unknown): WordRefusedError => {
  if (error instanceof WordRefusedError) return error;
  // The library names a part that would be written outside its folder: `invalid relative path: ../../x`.
  const [, part] =
    /^(?:invalid|absolute)[^:]*(?:fileName|path): (.+)$/s.exec(error instanceof Error ? error.message : '') ??
    [];
  return part === undefined
    ? new WordRefusedError('word.refused.damaged')
    : new WordRefusedError('word.refused.unsafe', { part });
};

/**
 * Looks a file over before anything of it is unpacked: that it is a Word document, that nothing in it is encrypted, and that it
 * would stay within {@link WORD_LIMITS}. What a part says of itself is held against it when it is read.
 * @throws {WordRefusedError} for everything that is not to be opened
 */
export async function openWordPackage(file: Uint8Array): Promise<WordPackage> {
  checkBeginning(file);
  try {
    const zip = await fromBufferPromise(Buffer.from(file.buffer, file.byteOffset, file.byteLength), {
      lazyEntries: true,
      strictFileNames: true,
      validateEntrySizes: true,
    });
    const entries = await listEntries(zip);
    if (!isWord(entries)) throw new WordRefusedError('word.refused.notWord');
    const read = async (name: string): Promise<Buffer | undefined> => {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      try {
        return await buffer(await zip.openReadStreamPromise(entry));
      } catch (error) {
        throw asRefusal(error);
      }
    };
    return {
      names: [...entries.keys()],
      size: (name) => entries.get(name)?.uncompressedSize ?? 0,
      read,
    };
  } catch (error) {
    throw asRefusal(error);
  }
}
