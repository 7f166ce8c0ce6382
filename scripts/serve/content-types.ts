/** What files are whose name alone tells too little: servers would take a feed for any XML, and know nothing of citations. */
export interface ContentType {
  /** The end of the addresses, as a regular expression that nginx and Caddy read alike. */
  readonly address: string;
  readonly type: string;
  /** The same addresses as static hosts write them. Cloudflare takes one asterisk a rule and leaves out those with two. */
  readonly host: string;
}

/** The first that fits holds. What is text says in which letters it is written. */
export const contentTypes: readonly ContentType[] = [
  {
    address: String.raw`/feed(-[0-9]+)?\.xml$`,
    type: 'application/atom+xml; charset=utf-8',
    host: '/*/feed*.xml',
  },
  { address: String.raw`/rss\.xml$`, type: 'application/rss+xml; charset=utf-8', host: '/*/rss.xml' },
  { address: String.raw`/feed\.json$`, type: 'application/feed+json', host: '/*/feed.json' },
  { address: String.raw`/oai\.xml$`, type: 'text/xml; charset=utf-8', host: '/oai.xml' },
  { address: String.raw`\.ics$`, type: 'text/calendar; charset=utf-8', host: '/*.ics' },
  {
    address: String.raw`^/files/[^/]+/linkset\.json$`,
    type: 'application/linkset+json',
    host: '/files/:id/linkset.json',
  },
  {
    address: String.raw`\.csl\.json$`,
    type: 'application/vnd.citationstyles.csl+json',
    host: '/*.csl.json',
  },
  { address: String.raw`\.bib$`, type: 'application/x-bibtex; charset=utf-8', host: '/*.bib' },
  {
    address: String.raw`\.ris$`,
    type: 'application/x-research-info-systems; charset=utf-8',
    host: '/*.ris',
  },
  { address: String.raw`\.csv$`, type: 'text/csv; charset=utf-8', host: '/*.csv' },
  { address: String.raw`\.jsonl$`, type: 'application/jsonl; charset=utf-8', host: '/*.jsonl' },
  { address: String.raw`\.md$`, type: 'text/markdown; charset=utf-8', host: '/*.md' },
  { address: String.raw`\.eml$`, type: 'message/rfc822', host: '/*.eml' },
  {
    address: String.raw`^/api/v1/schema/.+\.json$`,
    type: 'application/schema+json',
    host: '/api/v1/schema/*',
  },
  { address: String.raw`/SHA256SUMS$`, type: 'text/plain; charset=utf-8', host: '/api/v1/dump/SHA256SUMS' },
];

const known = contentTypes.map(({ address, type }) => ({ pattern: new RegExp(address), type }));

/** What the file at an address is, where its name alone would not tell. */
export const contentTypeOf = (address: string): string | undefined =>
  known.find(({ pattern }) => pattern.test(address))?.type;
