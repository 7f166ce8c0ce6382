/** How many results each value of each filter has. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;
/** The values that are wanted; any of them in a group, and something in every group. */
export type Wanted = Readonly<Record<string, readonly string[]>>;

/** What one search in one language found. */
export interface Hits {
  /** Names under which the index gives the found pages, best first. */
  readonly pages: readonly string[];
  readonly counts: Counts;
}

/** A found page, as its marks describe it. */
export interface FoundPage {
  readonly url: string;
  readonly meta: Readonly<Partial<Record<string, string>>>;
  /** Text with `mark` elements; `<` and `>` of the text itself are written as entities. */
  readonly excerpt: string;
}

interface Raw {
  readonly results: readonly { readonly data: string }[];
  readonly filters: Counts;
}
interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}
interface Call {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isAnswer = (value: unknown): value is Answer => isObject(value) && 'id' in value;
const isRaw = (value: unknown): value is Raw => isObject(value) && 'results' in value && 'filters' in value;
const isFoundPage = (value: unknown): value is FoundPage =>
  isObject(value) && 'url' in value && 'meta' in value;

/**
 * Pagefind's index of one language, in Pagefind's own worker.
 *
 * The worker is spoken to directly, because `pagefind.js` holds one language for a page: it searches merged indexes
 * with the stemmer of the page's own. It also gives its worker five seconds to start, and on a slow connection loads
 * everything a second time after that.
 */
export class LanguageIndex {
  readonly #worker = new Worker('/pagefind/pagefind-worker.js');
  readonly #calls = new Map<number, Call>();
  readonly #ready: Promise<unknown>;
  #last = 0;

  constructor(lang: string) {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (!isAnswer(data)) return;
      const call = this.#calls.get(data.id);
      this.#calls.delete(data.id);
      if (data.error === undefined) call?.resolve(data.result);
      else call?.reject(new Error(data.error));
    });
    this.#worker.addEventListener('error', () => {
      for (const { reject } of this.#calls.values()) reject(new Error('No worker.'));
    });
    const opened = this.#ask('init', { language: lang });
    this.#ready = opened.then(() => this.#ask('filters'));
    // Who searches hears of it.
    this.#ready.catch(() => undefined);
  }

  /** Finds pages with these words; all pages that are wanted when there are none. */
  async search(words: string, wanted: Wanted): Promise<Hits> {
    await this.#ready;
    const filters = Object.fromEntries(Object.entries(wanted).map(([name, any]) => [name, { any }]));
    const found = await this.#ask('search', words === '' ? null : words, { filters });
    if (!isRaw(found)) throw new Error('No results.');
    return { pages: found.results.map(({ data }) => data), counts: found.filters };
  }

  /** Loads a found page. */
  async read(page: string): Promise<FoundPage> {
    const found = await this.#ask('getData', page);
    if (!isFoundPage(found)) throw new Error('No page.');
    return found;
  }

  close(): void {
    this.#worker.terminate();
  }

  #ask(method: string, ...args: readonly unknown[]): Promise<unknown> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#calls.set(id, { resolve, reject });
      this.#worker.postMessage({ id, method, args });
    });
  }
}
