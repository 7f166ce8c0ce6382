import type { AnyOf } from './search-state.ts';

/** How many results each value of each filter has. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;
/** The values that are wanted in each group; a page must have one of every group. */
export type Wanted = Readonly<Record<string, AnyOf | undefined>>;

/** What one search in one language found. */
export interface Hits {
  /** Best first; `data` is the name under which the index gives the page. */
  readonly results: readonly { readonly data: string }[];
  readonly filters: Counts;
}

/** A found page, as its marks describe it. */
export interface FoundPage {
  readonly url: string;
  readonly meta: Readonly<Partial<Record<string, string>>>;
  /** Text with `mark` elements; `<` and `>` of the text itself are written as entities. */
  readonly excerpt: string;
}

/** What Pagefind's worker can be asked, and what it answers. */
interface Answers {
  readonly init: true;
  readonly filters: Counts;
  readonly search: Hits;
  readonly getData: FoundPage;
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
  readonly #worker = new Worker('/pagefind/pagefind-worker.js');
  readonly #ready: Promise<unknown>;
  #last = 0;

  constructor(lang: string) {
    void this.#ask('init', { language: lang });
    this.#ready = this.#ask('filters');
  }

  /** Finds pages with these words; all pages that are wanted when there are none. */
  async search(words: string, filters: Wanted): Promise<Hits> {
    await this.#ready;
    return this.#ask('search', words || null, { filters });
  }

  /** Loads a found page. */
  read(data: string): Promise<FoundPage> {
    return this.#ask('getData', data);
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
