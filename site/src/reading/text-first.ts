/* The text-first form of a page is the page itself, with every picture left as the label that holds it back. */

/* The class of characters is one for speed: for a plain text a page is searched in twice the time. */
const held = /class="hel[d]"/;

/** Whether a page holds pictures back. */
export const hasPictures = (page: string): boolean => held.test(page);

/** Every tag that begins so, outside quotation marks; it ends where these allow it to. */
const tags = (start: string): RegExp => new RegExp(`<${start}(?:"[^"]*"|[^">])*>`, 'g');

const changes: readonly (readonly [RegExp, string])[] = [
  [/<noscript>[\s\S]*?<\/noscript>/g, ''],
  // Covers are drawings of what the facts say in words.
  [/<div class="art"><svg[\s\S]*?<\/svg><\/div>/g, ''],
  [/<svg class="cover-patterns"[\s\S]*?<\/svg>/, ''],
  // The page with pictures is the one to be found, cited and promised.
  [tags('link rel="alternate" hreflang'), ''],
  [tags('meta name="(?:dcterms\\.identifier|citation_[a-z_]+|twitter:[a-z:]+)"'), ''],
  [tags('meta property="(?:og|article):[a-z_:]+"'), ''],
  [tags('link rel="(?:cite-as|linkset)"'), ''],
  [/<script type="application\/ld\+json">[\s\S]*?<\/script>/, ''],
  [/ data-pagefind-body(?:="")?/g, ''],
  [/<link rel="canonical"/, '<meta name="robots" content="noindex"><link rel="canonical"'],
  [/<body /, '<body data-text-first '],
];

/** The page without its pictures. */
export const withoutPictures = (page: string): string =>
  changes.reduce((html, [pattern, replacement]) => html.replace(pattern, replacement), page);
