import { Parser } from 'htmlparser2';
import { z } from 'zod';
import { substanceDigest } from './substance.ts';

/** What the checks need to know of a page. */
export const PageFactsSchema = z.object({
  /** The kind of page, from `data-page` on its body. */
  page: z.string(),
  lang: z.string(),
  title: z.string(),
  /** The publication it belongs to, if it belongs to one. */
  permalinkId: z.string().optional(),
  /** Addresses it links to or loads, each once. */
  links: z.array(z.string()),
  ids: z.array(z.string()),
  /** Faults of its structure, as sentences. */
  faults: z.array(z.string()),
  /** Digest of what it says. */
  substance: z.string(),
});
export type PageFacts = z.output<typeof PageFactsSchema>;

/** Reads a page's structure from its HTML. */
export function scanPage(html: string): PageFacts {
  const links = new Set<string>();
  const ids = new Set<string>();
  const faults: string[] = [];
  let page = '';
  let lang = '';
  let title = '';
  let permalinkId: string | undefined;
  let headings = 0;
  let inTitle = false;
  let depthOfSvg = 0;

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
      if (name === 'h1') headings += 1;
      if (name === 'meta' && attributes['name'] === 'dcterms.identifier') permalinkId = attributes['content'];
      if (name === 'img' && attributes['alt'] === undefined) faults.push('A picture has no alt attribute.');
      const id = attributes['id'];
      if (id !== undefined) {
        if (ids.has(id)) faults.push(`The id “${id}” stands twice.`);
        ids.add(id);
      }
      const address = name === 'a' || name === 'link' ? attributes['href'] : attributes['src'];
      if (address !== undefined) links.add(address);
      if (attributes['srcset'] !== undefined) addSet(attributes['srcset']);
      if (attributes['action'] !== undefined) links.add(attributes['action']);
    },
    ontext(text) {
      if (inTitle) title += text;
    },
    onclosetag(name) {
      if (name === 'svg') depthOfSvg -= 1;
      if (name === 'title') inTitle = false;
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
    links: [...links],
    ids: [...ids],
    faults,
    substance: substanceDigest(html),
  };
}
