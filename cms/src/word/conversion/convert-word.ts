import type { Body } from '@kmh/content/entry';
import type { PublicationKind } from '@kmh/content/schema';
import type { Lang } from '@kmh/content/vocabulary';
import type { WordFile } from '../reading/read-word-file.ts';
import { createFindings, type Finding } from '../report/findings.ts';
import { mapSections } from '../sections/map-sections.ts';
import { toSections } from '../sections/section-tree.ts';
import type { GatheredValues } from '../sections/section-values.ts';
import { WordRefusedError } from '../word-refused-error.ts';
import { buildBody } from './build-body.ts';
import { convertFlow } from './convert-flow.ts';
import { convertNotes } from './convert-notes.ts';
import type { Conversion, FoundPicture } from './conversion.ts';
import { findLosses } from './find-losses.ts';
import { joinCaptions, joinQuotes, nameTables } from './join-pieces.ts';
import { plainLine, type PlainRules } from './plain-text.ts';
import { takeHead } from './take-head.ts';

/** A document as it would be in the record, as far as Word can say it. */
export interface ConvertedWord extends GatheredValues {
  readonly body: Body;
  /** Names of authors, to be found among people and organisations. */
  readonly authors: readonly string[];
  readonly pictures: readonly FoundPicture[];
  readonly findings: readonly Finding[];
}

const LONGEST_SUMMARY = 300;

/** How many of the words that went missing are told. */
const WORDS_TOLD = 12;

const remarkFindings = (remarks: readonly string[]): [code: 'symbol' | 'other-element', detail: string][] =>
  remarks.flatMap((remark): [code: 'symbol' | 'other-element', detail: string][] => {
    const element = /^An unrecognised element was ignored: (?:other[^:]*:)?(.+)$/.exec(remark)?.[1];
    if (element !== undefined) return [['other-element', element]];
    const symbol = /^A w:sym element with an unsupported character was ignored: (.+)$/.exec(remark)?.[1];
    return symbol === undefined ? [] : [['symbol', symbol]];
  });

function putHead(
  head: ReturnType<typeof takeHead>['head'],
  values: GatheredValues,
  kind: PublicationKind,
): void {
  if (head.title !== undefined) values.texts.title = head.title;
  if (head.subtitle !== undefined) values.texts.subtitle = head.subtitle;
  if (head.abstract === undefined) return;
  if (head.abstract.length <= LONGEST_SUMMARY || kind !== 'knowledge-paper')
    values.texts.summary ??= head.abstract.replaceAll(/\s*\n\s*/g, ' ');
  else values.texts.executiveSummary ??= head.abstract;
}

/**
 * Converts a Word file into the facts, words and text of a publication, with everything that has to be said about it.
 * @throws {WordRefusedError} for a document that says nothing
 */
export function convertWord(file: WordFile, kind: PublicationKind, lang: Lang): ConvertedWord {
  const findings = createFindings();
  const conversion: Conversion = {
    file,
    lang,
    findings,
    pictures: [],
    notes: new Set(),
    counted: new Map(),
    leftOut: [],
    place: '',
  };
  const flow = convertFlow(file.tree.children, conversion);
  findings.moveTo('');
  const notes = convertNotes(conversion);
  const noteText = (key: string): string | undefined => {
    findings.note('plain-note');
    return notes
      .find(({ identifier }) => identifier === key)
      ?.children.map(({ children }) => plainLine(children))
      .join(' ');
  };
  const caption: PlainRules = { note: noteText, addresses: true };
  const plain: PlainRules = { ...caption, onFormat: () => findings.note('plain-format') };
  const { head, pieces } = takeHead(joinQuotes(joinCaptions(flow, caption)), file.properties, findings);
  const values: GatheredValues = { facts: { originalLanguage: lang }, texts: {} };
  const sections = toSections(nameTables(pieces, lang, findings));
  const rest = mapSections(sections, { kind, lang, findings, plain, values, leftOut: conversion.leftOut });
  putHead(head, values, kind);
  const body = buildBody(rest, notes, findings);
  if (body.children.length === 0 && Object.keys(values.texts).length === 0)
    throw new WordRefusedError('word.refused.noText');
  findings.moveTo('');
  if (values.texts.summary === undefined) findings.note('no-summary');
  if (file.hasHeaders) findings.note('header-footer');
  for (const [code, detail] of remarkFindings(file.remarks)) findings.note(code, detail);
  const lost = findLosses(conversion, body, { ...values, authors: head.authors });
  for (const [index, word] of lost.entries()) findings.note('words', index < WORDS_TOLD ? word : undefined);
  return { ...values, body, authors: head.authors, pictures: conversion.pictures, findings: findings.all() };
}
