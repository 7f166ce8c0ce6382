import { hash } from 'node:crypto';

/** What `getStaticPaths` returns for a page. */
export interface StaticPath<Params, Props> {
  readonly params: Params;
  readonly props: Props;
  readonly cacheKey: string;
}

/* Cards are plain objects that many views share; each is digested once. */
const digests = new WeakMap<object, string>();

const isShared = (value: object): boolean => 'cover' in value && 'languages' in value;

function digestOf(value: object): string {
  const known = digests.get(value) ?? hash('sha1', JSON.stringify(value), 'base64url');
  digests.set(value, known);
  return known;
}

const withDigests = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && isShared(value) ? digestOf(value) : value;

/**
 * A page's path. Its props are all that the page shows, so their digest is its cache key: a page is made anew when,
 * and only when, something on it changed. (Code, styles and interface strings are covered by a digest of all code.)
 * The key is made when somebody asks for it, which threads that only render do not; and the props are when the page is made, so that
 * those of all pages need not be in memory.
 */
class LazyPath<Params, Props> implements StaticPath<Params, Props> {
  readonly params: Params;
  readonly #makeProps: () => Props;
  #key: string | undefined;

  constructor(params: Params, makeProps: () => Props) {
    this.params = params;
    this.#makeProps = makeProps;
  }

  get props(): Props {
    return this.#makeProps();
  }

  get cacheKey(): string {
    return (this.#key ??= hash('sha1', JSON.stringify(this.props, withDigests), 'base64url'));
  }
}

/** The path of a page with these parameters. */
export const toLazyPath = <Params, Props>({
  params,
  makeProps,
}: {
  readonly params: Params;
  readonly makeProps: () => Props;
}): StaticPath<Params, Props> => new LazyPath(params, makeProps);

/** A page's path whose props are small, or at hand. */
export const toStaticPath = <Params, Props>({
  params,
  props,
}: {
  readonly params: Params;
  readonly props: Props;
}): StaticPath<Params, Props> => toLazyPath({ params, makeProps: () => props });
