import { isPublicationKind } from '@kmh/content/schema';
import type { Description } from '../description/description.ts';
import { jsonAt, type MachineFile } from '../machine/machine-file.ts';
import type { Shelf, ShelfEntry } from '../machine/shelf.ts';
import { routes } from '../routes.ts';
import { schemaTypes } from './json-ld.ts';
import { cslType } from './signposts.ts';

/** The links of one page: target attributes by relation, as RFC 9264 writes them. */
function linksOf(description: Description, toAddress: (path: string) => string) {
  const { kind, lang, address, permalinkId, permalinkInLanguage, creators, licence } = description;
  const described = [
    { href: toAddress(routes.citation(permalinkId, lang, 'csl.json')), type: cslType },
    { href: toAddress(routes.citation(permalinkId, lang, 'bib')), type: 'application/x-bibtex' },
    {
      href: toAddress(routes.citation(permalinkId, lang, 'ris')),
      type: 'application/x-research-info-systems',
    },
  ];
  const items = [...description.renditions, ...description.attachments];
  const authors = creators.map((agent) => ({ href: agent.identifier ?? agent.address }));
  const others = description.languages.filter((other) => other.lang !== lang);
  return {
    anchor: address,
    'cite-as': [{ href: permalinkInLanguage }],
    type: [{ href: 'https://schema.org/AboutPage' }, { href: `https://schema.org/${schemaTypes[kind]}` }],
    author: authors.length === 0 ? undefined : authors,
    license: licence?.address === undefined ? undefined : [{ href: licence.address }],
    describedby: described,
    item: items.map((file) => ({ href: file.address, type: file.mediaType, hreflang: [file.lang] })),
    alternate:
      others.length === 0
        ? undefined
        : others.map((other) => ({ href: other.address, type: 'text/html', hreflang: [other.lang] })),
    collection: description.series && [{ href: description.series.address, type: 'text/html' }],
  };
}

/** The typed links of a publication, in a file for all its languages. */
export function* linksetFiles(
  { item, descriptions }: ShelfEntry,
  { toAddress }: Pick<Shelf, 'toAddress'>,
): Generator<MachineFile> {
  if (!isPublicationKind(item.kind) || descriptions.length === 0) return;
  const linkset = descriptions.map((description) => linksOf(description, toAddress));
  yield jsonAt(routes.linkset(item.permalinkId), { linkset });
}
