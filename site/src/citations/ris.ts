import type { CslItem, CslName } from './csl.ts';

/** A value as it stands in RIS: a line is a field, so no line ends in it. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

const nameOf = (name: CslName): string =>
  'literal' in name ? name.literal : `${name.family}, ${name.given}`;

/** Year, month and day with slashes; what is not known is left empty. */
function dateOf({ issued }: CslItem): string {
  const [year = 0, month, day] = issued['date-parts'][0] ?? [];
  const two = (number: number | undefined) => (number === undefined ? '' : String(number).padStart(2, '0'));
  return `${year}/${two(month)}/${two(day)}/`;
}

/**
 * Writes a publication as RIS, which Zotero, EndNote and Mendeley read.
 *
 * @param pdf the full address of its PDF
 */
export function printRis(csl: CslItem, pdf?: string): string {
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', 'RPRT'],
    ...csl.author.map((name): [string, string] => ['AU', nameOf(name)]),
    ...(csl.editor ?? []).map((name): [string, string] => ['ED', nameOf(name)]),
    ...(csl.translator ?? []).map((name): [string, string] => ['A4', nameOf(name)]),
    ['TI', csl.title],
    ['T3', csl['collection-title']],
    ['M3', csl.genre],
    ['IS', csl['collection-number'] ?? csl.number],
    ['ET', csl.version],
    ['PY', String(csl.issued['date-parts'][0]?.[0])],
    ['DA', dateOf(csl)],
    ['PB', csl.publisher],
    ['SN', csl.ISBN],
    ['DO', csl.DOI],
    ['UR', csl.URL],
    ['L1', pdf],
    ['LA', csl.language],
    ['AB', csl.abstract],
    ...(csl.keyword?.split(', ') ?? []).map((word): [string, string] => ['KW', word]),
    ['N1', csl.note],
    ['ID', csl.id],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined ? [] : `${tag}  - ${oneLine(value)}\r\n`,
  );
  return `${lines.join('')}ER  - \r\n`;
}
