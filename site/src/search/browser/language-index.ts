import type { AnyOf } from './search-state.ts';

/** How many results each value of each filter has. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;
/** The values that are wanted in each group; a page must have one of every group. */
export type Wanted = Readonly<Record<string, AnyOf | undefined>>;

/** What one search in one language found. */
export interface Hits {
  /** Best first; `id` names the page's files, `data` is the name under which the worker gives its text. */
  readonly results: readonly { readonly id: string; readonly data: string }[];
  readonly filters: Counts;
}

/** What Pagefind's worker can be asked, and what it answers. */
interface Answers {
  readonly init: true;
  readonly filters: Counts;
  readonly search: Hits;
  /** The excerpt is text with `mark` elements; `<` and `>` of the text itself are written as entities. */
  readonly getData: { readonly excerpt: string };
}
interface Answer<T> {
  readonly id: number;
  readonly result: T;
  readonly error?: string;
}

/**
 * Pagefind's index of one language, in Pagefind's own worker.
 *
 * The worker is spoken to directly, because `pagefind.js` holds one language for a page: it searches merged indexes
 * with the stemmer of the page's own. It also gives its worker five seconds to start, and on a slow connection loads
 * everything a second time after that.
 */
export class LanguageIndex {
  readonly #worker: Worker;
  readonly #ready: Promise<unknown>;
  #last = 0;

  /** @param script the worker's address */
  constructor(script: string, lang: string) {
    this.#worker = new Worker(script);
    this.#ready = this.#ask('init', { language: lang, basePath: '/pagefind/' });
  }

  /** Finds pages with these words; all pages that are wanted when there are none. Asked for nothing, it loads no filters. */
  async search(words: string, filters: Wanted): Promise<Hits> {
    await this.#ready;
    return this.#ask('search', words || null, { filters });
  }

  /** Loads all filters, so that searches tell how many results each value has. */
  async loadFilters(): Promise<Counts> {
    await this.#ready;
    return this.#ask('filters');
  }

  /** Loads a found page's text, and gives the passage in which the words stand. */
  async passage(data: string): Promise<string> {
    return (await this.#ask('getData', data)).excerpt;
  }

  close(): void {
    this.#worker.terminate();
  }

  #ask<Method extends keyof Answers>(method: Method, ...args: readonly unknown[]): Promise<Answers[Method]> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      const hear = ({ data }: MessageEvent<Answer<Answers[Method]>>) => {
        if (data.id !== id) return;
        this.#worker.removeEventListener('message', hear);
        if (data.error) reject(new Error(data.error));
        else resolve(data.result);
      };
      this.#worker.addEventListener('message', hear);
      this.#worker.addEventListener('error', reject);
      this.#worker.postMessage({ id, method, args });
    });
  }
}
