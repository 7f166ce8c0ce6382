import { Catalogue } from '../../../search/catalogue/read/catalogue.ts';
import { load } from '../../../search/browser/load.ts';

/** A publication's page that may be added. */
export interface Candidate {
  readonly href: string;
  readonly title: string;
  readonly lang: string;
}

/** As many as are shown at once. */
const most = 20;

const page = /^\/([a-z]{2})\/(?:knowledge-papers|factsheets|evaluation-briefs)\/[^/]+\/$/;
const publicationKinds: readonly string[] = ['knowledge-paper', 'factsheet', 'evaluation-brief'];

/** The path of an address on this site, whatever host it was copied from; undefined for words. */
export function pathOf(input: string): string | undefined {
  const text = input.trim();
  if (!/^(?:https?:\/\/|\/)\S+$/.test(text)) return undefined;
  return URL.canParse(text, location.origin) ? new URL(text, location.origin).pathname : undefined;
}

/** Publications among some addresses, each once. */
function candidatesIn(links: Iterable<readonly [href: string, title: string]>): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const [href, title] of links) {
    const path = pathOf(href) ?? '';
    const lang = page.exec(path)?.[1];
    const words = title.replace(/\s+/g, ' ').trim();
    if (lang !== undefined && words !== '' && !found.has(path))
      found.set(path, { href: path, title: words, lang });
  }
  return [...found.values()].slice(0, most);
}

/** The publications that a page or a feed lists; a publication's own page is one. */
export async function readList(path: string): Promise<Candidate[]> {
  const source = await load(path);
  const isFeed = /^\s*<\?xml|^\s*<(?:feed|rss)\b/.test(source);
  const list = new DOMParser().parseFromString(source, isFeed ? 'text/xml' : 'text/html');
  if (isFeed) {
    const entries = [...list.querySelectorAll('entry, item')];
    return candidatesIn(
      entries.map((entry) => {
        const link = entry.querySelector('link:not([rel]), link[rel=alternate]');
        const href = link?.getAttribute('href') ?? link?.textContent ?? '';
        return [href, entry.querySelector('title')?.textContent ?? ''] as const;
      }),
    );
  }
  if (page.test(path)) return candidatesIn([[path, list.querySelector('h1')?.textContent ?? '']]);
  return candidatesIn(
    [...list.querySelectorAll('main a[href]')].map((link) => [
      link.getAttribute('href') ?? '',
      link.textContent,
    ]),
  );
}

let catalogue: Promise<Catalogue> | undefined;

/** Publications that a search finds, the best first. */
export async function searchPublications(words: string, home: string): Promise<Candidate[]> {
  catalogue ??= Catalogue.open((path) => load(`/catalogue/${path}`));
  const opened = await catalogue.catch((error: unknown) => {
    catalogue = undefined;
    throw error;
  });
  const { things } = await opened.find(words, home);
  const read = await Promise.all(things.slice(0, 2 * most).map((thing) => opened.read(thing, [home])));
  return read
    .filter(({ kind }) => publicationKinds.includes(kind))
    .slice(0, most)
    .map(({ href, title, lang }) => ({ href, title, lang }));
}
