import type { Description } from '../description/description.ts';

/* What a spreadsheet would take for a formula, behind white space as well; some also read the wide forms of the signs. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A cell that every spreadsheet shows as the text it is (RFC 4180); one that would run as a formula begins with an apostrophe. */
export function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || /^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Several values in one cell. */
export const list = (values: readonly string[]) => values.join('; ');

/** The columns of the dump, and what stands in them. */
const columns: Readonly<Record<string, (description: Description) => string | number | undefined>> = {
  id: ({ permalinkId }) => permalinkId,
  language: ({ lang }) => lang,
  kind: ({ kind }) => kind,
  title: ({ title }) => title,
  subtitle: ({ subtitle }) => subtitle,
  summary: ({ summary }) => summary,
  address: ({ address }) => address,
  permalink: ({ permalinkInLanguage }) => permalinkInLanguage,
  issued: ({ issued }) => issued,
  modified: ({ modified }) => modified,
  version: ({ version }) => version,
  state: ({ lifecycle }) => lifecycle.state,
  authors: ({ creators }) => list(creators.map(({ name }) => name)),
  publisher: ({ publisher }) => publisher?.name,
  series: ({ series }) => series?.title,
  issue: ({ issueNumber }) => issueNumber,
  project: ({ project }) => project?.title,
  topics: ({ subjects }) => list(subjects.map(({ label }) => label)),
  countries: ({ countries }) => list(countries.map(({ code }) => code)),
  regions: ({ regions }) => list(regions.map(({ label }) => label)),
  licence: ({ licence }) => licence?.code,
  doi: ({ identifiers }) => identifiers.doi,
  isbn: ({ identifiers }) => identifiers.isbn,
  documentSymbol: ({ identifiers }) => identifiers.documentSymbol,
  pdf: ({ renditions }) => renditions.find(({ format }) => format === 'pdf')?.address,
};

/** A line of cells, without its end. */
export const line = (cells: readonly (string | number | undefined)[]): string =>
  cells.map((value) => cell(String(value ?? ''))).join(',');

/** A table for spreadsheets: a line with the names of the columns, then lines; it begins with the mark by which spreadsheets know UTF-8. */
export const table = (names: readonly string[], lines: readonly string[]): string =>
  `\ufeff${[line(names), ...lines, ''].join('\r\n')}`;

/** Writes descriptions as CSV, a line each. */
export const printCsv = (descriptions: readonly Description[]): string =>
  table(
    Object.keys(columns),
    descriptions.map((description) => line(Object.values(columns).map((valueOf) => valueOf(description)))),
  );
