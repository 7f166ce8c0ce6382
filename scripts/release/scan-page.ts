import { countWords, type Extent } from '@kmh/content/measures';
import { Parser } from 'htmlparser2';
import { offlinePictures } from './offline-pictures.ts';
import { substanceDigest } from './substance.ts';

/**
 * A list as one text, with spaces between. The links of a large library's pages are a million, of which an edit asks for few; with each as a
 * text of its own, what is noted of the build takes half as long again to read.
 */
export type Tokens = string;

/** What stands in such a list. */
export const readTokens = (tokens: Tokens): string[] => (tokens === '' ? [] : tokens.split(' '));

/* An address with a space in it is none, but leads where one with its code does. */
const printTokens = (list: Iterable<string>): Tokens =>
  Array.from(list, (each) => (/\s/.test(each) ? each.trim().replace(/\s/g, '%20') : each)).join(' ');

/** What the checks need to know of a page. */
export interface PageFacts {
  /** The kind of page, from `data-page` on its body. */
  readonly page: string;
  readonly lang: string;
  readonly title: string;
  /** The publication it belongs to, if it belongs to one. */
  readonly permalinkId?: string;
  /** Where it leads on to by itself, if it does. */
  readonly leadsTo?: string;
  /** Addresses it links to or loads, each once. */
  readonly links: Tokens;
  readonly ids: Tokens;
  /** Of these addresses those of documents. */
  readonly documents: readonly string[];
  /** And those of pictures that are worth keeping offline. */
  readonly pictures: readonly string[];
  /** How much its main part says. */
  readonly extent: Extent;
  /** Whether it is marked as something that a search can find. */
  readonly isFound: boolean;
  /** Faults of its structure, as sentences. */
  readonly faults: readonly string[];
  /** Digest of what it says. */
  readonly substance: string;
}

/** The address in a `<meta http-equiv="refresh">`, such as `0; url=/en/`. */
const refreshTarget = (content: string | undefined): string | undefined =>
  /^\s*0\s*;\s*url=(\S+)\s*$/i.exec(content ?? '')?.[1];

/** Reads a page's structure from its HTML. */
export function scanPage(html: string): PageFacts {
  const links = new Set<string>();
  const ids = new Set<string>();
  const faults: string[] = [];
  let page = '';
  let lang = '';
  let title = '';
  let permalinkId: string | undefined;
  let leadsTo: string | undefined;
  let headings = 0;
  let words = 0;
  let figures = 0;
  let inMain = false;
  let inTitle = false;
  let inStyle = false;
  let depthOfSvg = 0;
  let isFound = false;

  const addSet = (set: string) => {
    for (const candidate of set.split(',')) {
      const address = candidate.trim().split(/\s+/)[0];
      if (address !== undefined && address !== '') links.add(address);
    }
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'svg') depthOfSvg += 1;
      if (name === 'html') lang = attributes['lang'] ?? '';
      if (name === 'body') page = attributes['data-page'] ?? '';
      if (name === 'title' && depthOfSvg === 0) inTitle = true;
      if (name === 'main') inMain = true;
      if (name === 'style') inStyle = true;
      if (name === 'figure') figures += 1;
      if (name === 'h1') headings += 1;
      if (name === 'meta' && attributes['name'] === 'dcterms.identifier') permalinkId = attributes['content'];
      if (name === 'meta' && attributes['http-equiv'] === 'refresh')
        leadsTo = refreshTarget(attributes['content']);
      if (name === 'img' && attributes['alt'] === undefined) faults.push('A picture has no alt attribute.');
      if (attributes['data-pagefind-body'] !== undefined) isFound = true;
      const id = attributes['id'];
      if (id !== undefined) {
        if (ids.has(id)) faults.push(`The id “${id}” stands twice.`);
        ids.add(id);
      }
      const address = name === 'a' || name === 'link' ? attributes['href'] : attributes['src'];
      // What stands in the page itself leads nowhere.
      if (address !== undefined && !address.startsWith('data:')) links.add(address);
      if (attributes['srcset'] !== undefined) addSet(attributes['srcset']);
      if (attributes['action'] !== undefined) links.add(attributes['action']);
    },
    ontext(text) {
      if (inTitle) title += text;
      if (inMain && !inStyle) words += countWords(text);
    },
    onclosetag(name) {
      if (name === 'svg') depthOfSvg -= 1;
      if (name === 'title') inTitle = false;
      if (name === 'main') inMain = false;
      if (name === 'style') inStyle = false;
    },
  });
  parser.end(html);

  if (lang === '') faults.push('The html element names no language.');
  if (title.trim() === '') faults.push('The page has no title.');
  if (headings !== 1) faults.push(`The page has ${headings} h1 headings; it needs one.`);
  return {
    page,
    lang,
    title: title.trim(),
    ...(permalinkId === undefined ? {} : { permalinkId }),
    ...(leadsTo === undefined ? {} : { leadsTo }),
    links: printTokens(links),
    ids: printTokens(ids),
    documents: [...links].filter((link) => link.startsWith('/files/')),
    pictures: offlinePictures([...links]),
    extent: { words, figures },
    isFound,
    faults,
    substance: substanceDigest(html),
  };
}
