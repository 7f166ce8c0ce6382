/** Pages run no script of another origin, no inline script, no frame; styles stand in the page itself. */
const policy = (script: string, ancestors = "'none'") =>
  [
    "default-src 'none'",
    `script-src ${script}`,
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "font-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');

/** The policy of pages that are read. */
export const reading = policy("'self'");
/** The search page alone may compile Pagefind's WebAssembly. */
export const searching = policy("'self' 'wasm-unsafe-eval'");
/** What is made for frames on other sites may stand in them, and runs no script at all. */
export const embedded = policy("'none'", '*');

/**
 * What holds for every answer. Cross-Origin-Opener-Policy is not among it: no page holds anything of a reader's that an opener could
 * get at, and it makes the browser start a process for each reader who comes from another site (about 200 ms of a slow phone's time).
 */
export const common = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

const policyOf = (path: string): string => {
  if (path.startsWith('/embed/')) return embedded;
  return /^\/(?:[a-z]{2}\/search|pagefind)\//.test(path) ? searching : reading;
};

/** The security headers of an answer, by its path. */
export const securityHeaders = (path: string): Readonly<Record<string, string>> => ({
  ...common,
  'Content-Security-Policy': policyOf(path),
});
