import { load } from './load.ts';

/** What a search of the full texts of one language takes, in bytes on the wire. */
export interface TextWeight {
  /** What is loaded once: Pagefind’s worker and WebAssembly, and the list of all pages. */
  readonly fixed: number;
  /** What each word takes on top. */
  readonly word: number;
}

/** What the release says of its index of full texts. */
export interface TextParts {
  /** The address of Pagefind’s worker. */
  readonly worker: string;
  readonly weights: ReadonlyMap<string, TextWeight>;
}

const folder = '/pagefind/';
let parts: Promise<TextParts> | undefined;

async function read(): Promise<TextParts> {
  const [worker = '', ...lines] = (await load(`${folder}parts.txt`)).trim().split('\n');
  const weights = lines.map((line) => {
    const [lang = '', fixed, word] = line.split(' ');
    return [lang, { fixed: Number(fixed), word: Number(word) }] as const;
  });
  return { worker: folder + worker, weights: new Map(weights) };
}

/** What the index of full texts consists of. */
export function textParts(): Promise<TextParts> {
  parts ??= read().catch((error: unknown) => {
    parts = undefined;
    throw error;
  });
  return parts;
}

/** The record of a found page, in the form of the catalogue’s. */
export const loadCard = (page: string): Promise<string> => load(`${folder}card/${page}.txt`);
