import { createHash } from 'node:crypto';

/** What `getStaticPaths` returns for a page. */
export interface StaticPath<Params, Props> {
  readonly params: Params;
  readonly props: Props;
  readonly cacheKey: string;
}

/**
 * A page's path. Its props are all that the page shows, so their digest is its cache key: a page is made anew when,
 * and only when, something on it changed. (Code, styles and interface strings are covered by Astro's own hash of the
 * modules that a page imports.)
 */
export const toStaticPath = <Params, Props>(path: {
  params: Params;
  props: Props;
}): StaticPath<Params, Props> => ({
  ...path,
  cacheKey: createHash('sha1').update(JSON.stringify(path.props)).digest('base64url'),
});
