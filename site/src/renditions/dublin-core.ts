import type { RenditionDocument } from './document.ts';

/** The Dublin Core terms of a publication, each with a value, in one order everywhere. */
export function dublinCore({
  metadata,
  lang,
  permalink,
}: Pick<RenditionDocument, 'metadata' | 'lang' | 'permalink'>): [term: string, value: string][] {
  const { title, creators, publisher, published, modified, licenceUrl, licence } = metadata;
  const each = (term: string, values: readonly string[]) =>
    values.map((value): [string, string] => [term, value]);
  return [
    ['title', title],
    ...each('creator', creators),
    ...each('publisher', publisher === undefined ? [] : [publisher]),
    ['language', lang],
    ['date', published],
    ...each('modified', modified === undefined ? [] : [modified]),
    ['identifier', permalink],
    ...each('identifier', metadata.identifiers),
    ...each('subject', metadata.subjects),
    ['rights', licenceUrl ?? licence],
  ];
}
