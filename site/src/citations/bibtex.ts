import type { CslItem, CslName } from './csl.ts';

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // With a brace that is closed at once: BibTeX counts braces, escaped or not.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as it stands in BibTeX: no character of it is a command, and no line ends. */
const escape = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\\{}~^]/g, (sign) => commands[sign] ?? sign)
    .replace(/[&%$#_]/g, '\\$&');

const nameOf = (name: CslName): string =>
  // Braces keep the name of an organisation whole, commas and "and" in it included.
  'literal' in name ? `{${escape(name.literal)}}` : `${escape(name.family)}, ${escape(name.given)}`;

const namesOf = (names: readonly CslName[] | undefined) =>
  names === undefined || names.length === 0 ? undefined : names.map(nameOf).join(' and ');

const textOf = (text: string | undefined) => (text === undefined ? undefined : escape(text));

/** An address as it stands in BibTeX, where it is not typeset: what could end the field is percent-encoded. */
const addressOf = (address: string) => address.replace(/[\\{}\s]/g, encodeURIComponent);

const babel = { en: 'english', fr: 'french', es: 'spanish', ar: 'arabic', pt: 'portuguese' } as const;

/** Writes a publication as an entry of BibTeX, in UTF-8. */
export function printBibtex(csl: CslItem): string {
  const [year, month] = csl.issued['date-parts'][0] ?? [];
  const fields: Record<string, string | undefined> = {
    author: namesOf(csl.author),
    editor: namesOf(csl.editor),
    // Two braces keep capitals as they are.
    title: `{${escape(csl.title)}}`,
    type: textOf(csl.genre),
    institution: textOf(csl.publisher),
    series: textOf(csl['collection-title']),
    number: textOf(csl['collection-number'] ?? csl.number),
    version: textOf(csl.version),
    year: String(year),
    month: month === undefined ? undefined : String(month),
    url: addressOf(csl.URL),
    doi: csl.DOI === undefined ? undefined : addressOf(csl.DOI),
    isbn: textOf(csl.ISBN),
    language: babel[csl.language],
    abstract: textOf(csl.abstract),
    keywords: textOf(csl.keyword),
    note: textOf(csl.note),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : `  ${name} = {${value}},\n`,
  );
  return `@techreport{${csl.id},\n${lines.join('')}}\n`;
}
