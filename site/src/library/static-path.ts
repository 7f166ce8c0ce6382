import { hash } from 'node:crypto';

/** What `getStaticPaths` returns for a page. */
export interface StaticPath<Params, Props> {
  readonly params: Params;
  readonly props: Props;
  readonly cacheKey: string;
}

const digests = new WeakMap<object, string>();

/* To ask about each value as it is printed adds a twentieth to the time in which all paths of a large library are found. */
const asDigest = {
  toJSON(this: object): string {
    const known = digests.get(this) ?? hash('sha1', JSON.stringify({ ...this }), 'base64url');
    digests.set(this, known);
    return known;
  },
};

/**
 * Lets an object that many pages show stand in their keys by its digest, which is made once. It prints itself as that, so it is not for JSON that
 * anybody reads.
 */
export function shareDigest<T extends object>(value: T): T {
  Object.setPrototypeOf(value, asDigest);
  return value;
}

/**
 * A page's path. Its props are all that the page shows, so their digest is its cache key: a page is made anew when,
 * and only when, something on it changed. (Code, styles and interface strings are covered by a digest of all code.)
 * The key is made when somebody asks for it; and the props are when the page is made, so that those of all pages need not be in memory:
 * only those that were made last are kept, for who asks for a page's key and then makes it.
 */
class LazyPath<Params, Props> implements StaticPath<Params, Props> {
  static #last: LazyPath<unknown, unknown> | undefined;
  readonly params: Params;
  readonly #makeProps: () => Props;
  #props: Props | undefined;
  #key: string | undefined;

  constructor(params: Params, makeProps: () => Props) {
    this.params = params;
    this.#makeProps = makeProps;
  }

  get props(): Props {
    if (LazyPath.#last !== this) {
      if (LazyPath.#last !== undefined) LazyPath.#last.#props = undefined;
      LazyPath.#last = this;
    }
    return (this.#props ??= this.#makeProps());
  }

  get cacheKey(): string {
    return (this.#key ??= hash('sha1', JSON.stringify(this.props), 'base64url'));
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
