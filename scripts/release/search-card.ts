import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

const FragmentSchema = z.object({
  url: z.string(),
  meta: z.looseObject({
    kind: z.string(),
    title: z.string(),
    summary: z.string().optional(),
    date: z.string().optional(),
    countries: z.string().optional(),
    sample: z.string().optional(),
    from: z.string().optional(),
  }),
});
type Fragment = z.output<typeof FragmentSchema>;

/** The mark with which Pagefind begins each of its files. */
const mark = 'pagefind_dcd';

/**
 * Reads a found page's file as Pagefind wrote it.
 *
 * @throws Error when it is none, or lacks what a result shows
 */
export function readFragment(file: Buffer): Fragment {
  const text = gunzipSync(file).toString('utf8');
  if (!text.startsWith(mark))
    throw new Error('Pagefind wrote a page’s file in a form that is not known here.');
  return FragmentSchema.parse(JSON.parse(text.slice(mark.length)));
}

const plain = (text = '') => text.replace(/\s+/g, ' ').trim();

/** A found page's kind, and below it what a result shows, in the order of the records of the site's catalogue. */
export const printCard = ({ url, meta }: Fragment): string =>
  [
    meta.kind,
    [
      url.replace(/^\/[^/]+\//, ''),
      meta.title,
      meta.summary,
      meta.date,
      meta.countries,
      meta.sample,
      meta.from,
    ]
      .map(plain)
      .join('\t'),
  ].join('\n');
