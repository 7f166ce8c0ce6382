/* The text-first form of a page is the page itself, with every picture left as the label that holds it back. */

/** Whether a page holds pictures back. */
export const hasPictures = (page: string): boolean => page.includes('class="held"');

/* The rest of a tag: what stands in quotation marks may hold its end. */
const rest = String.raw`(?:"[^"]*"|[^">])*>`;

const changes: readonly (readonly [RegExp, string])[] = [
  [/<noscript>[\s\S]*?<\/noscript>/g, ''],
  // Covers are drawings of what the facts say in words.
  [/<div class="art"><svg[\s\S]*?<\/svg><\/div>/g, ''],
  [/<svg class="cover-patterns"[\s\S]*?<\/svg>/, ''],
  // The page with pictures is the one to be found, cited and promised.
  [/<link rel="alternate" hreflang(?:"[^"]*"|[^">])*>/g, ''],
  [
    new RegExp(
      `<meta (?:name="(?:dcterms\\.identifier|citation_[a-z_]+|twitter:[a-z]+)"|property="(?:og|article):[a-z_:]+")${rest}`,
      'g',
    ),
    '',
  ],
  [new RegExp(`<link rel="(?:cite-as|describedby|linkset)"${rest}`, 'g'), ''],
  [/<script type="application\/ld\+json">[\s\S]*?<\/script>/, ''],
  [/ data-pagefind-body(?:="")?/g, ''],
  [/<link rel="canonical"/, '<meta name="robots" content="noindex"><link rel="canonical"'],
  [/<body /, '<body data-text-first '],
];

/** The page without its pictures. */
export const withoutPictures = (page: string): string =>
  changes.reduce((html, [pattern, replacement]) => html.replace(pattern, replacement), page);
