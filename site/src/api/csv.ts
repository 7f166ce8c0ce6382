import { line, list, table } from '@kmh/content/csv';
import type { Description } from '../description/description.ts';

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

/** Writes descriptions as CSV, a line each. */
export const printCsv = (descriptions: readonly Description[]): string =>
  table(
    Object.keys(columns),
    descriptions.map((description) => line(Object.values(columns).map((valueOf) => valueOf(description)))),
  );
