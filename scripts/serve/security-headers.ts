/** Pages run no script of another origin, no inline script, no frame; styles stand in the page itself. */
const policy = (script: string, connect: string) =>
  [
    "default-src 'none'",
    `script-src ${script}`,
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src ${connect}`,
    "worker-src 'self'",
    "font-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/** The policy of pages that are read. */
export const reading = policy("'self'", "'self'");
/** The search page alone may compile Pagefind's WebAssembly. */
export const searching = policy("'self' 'wasm-unsafe-eval'", "'self'");

/** What holds for every answer. */
export const common = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** The security headers of an answer, by its path. */
export const securityHeaders = (path: string): Readonly<Record<string, string>> => ({
  ...common,
  'Content-Security-Policy':
    /^\/[a-z]{2}\/search\//.test(path) || path.startsWith('/pagefind/') ? searching : reading,
});
