import { isPublicationKind } from '@kmh/content/schema';
import { nativeNames, langs } from '@kmh/content/vocabulary';
import { translateTo } from '../i18n/index.ts';
import { fileAt, type MachineFile } from '../machine/machine-file.ts';
import type { Shelf } from '../machine/shelf.ts';
import { routes } from '../routes.ts';
import { printStaticRepository } from './oai.ts';

/** How many publications the guide for language models names; the others are in the dump. */
const named = 100;

/** Text as it stands in Markdown: nothing in it is a mark or ends the line. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>{}#|~!&]/g, '\\$&');

/** Writes `llms.txt`: what the site is, and where its texts stand without the frame of a page. */
function printGuide({ entries, toAddress }: Shelf): string {
  const t = translateTo('en');
  const newest = entries
    .filter(({ item }) => isPublicationKind(item.kind))
    .flatMap(({ descriptions }) => descriptions.slice(0, 1))
    .slice(0, named);
  const link = (text: string, address: string, more: string) => `- [${plain(text)}](${address}): ${more}`;
  return [
    `# ${t('site.name')}`,
    '',
    `> ${t('home.lead')}`,
    '',
    'Each publication has a permanent address, and stands as Markdown beside its page. Texts may be used as the licence of each says; cite the permanent address.',
    '',
    '## Data',
    '',
    link('API', toAddress(routes.api.index), 'every entry as JSON, with JSON Schema'),
    link('Dump', toAddress(routes.api.dump('jsonl')), 'the whole library, an entry a line'),
    link('Documentation', toAddress(routes.data('en')), 'feeds, citations, harvesting'),
    '',
    '## Languages',
    '',
    ...langs.map((lang) =>
      link(nativeNames[lang], toAddress(routes.library(lang)), 'the library in this language'),
    ),
    '',
    '## Newest publications',
    '',
    ...newest.map(({ title, summary, renditions, address }) =>
      link(title, renditions.find(({ format }) => format === 'md')?.address ?? address, plain(summary)),
    ),
    '',
  ].join('\n');
}

/** What programs look for at a site's root: what they may read, where to begin, and the repository to harvest. */
export function* guideFiles(shelf: Shelf): Generator<MachineFile> {
  const { entries, site, toAddress } = shelf;
  const { host, hostname } = new URL(site);
  yield fileAt('/robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${toAddress(routes.sitemap)}\n`);
  yield fileAt('/llms.txt', printGuide(shelf));
  const descriptions = entries.flatMap((entry) => entry.descriptions).toReversed();
  yield fileAt(
    routes.oai,
    printStaticRepository(descriptions, {
      name: translateTo('en')('site.name'),
      baseUrl: toAddress(routes.oai),
      // The schema of the protocol takes no host without a dot.
      email: `webmaster@${hostname.includes('.') ? hostname : `${hostname}.invalid`}`,
      host,
    }),
  );
}
