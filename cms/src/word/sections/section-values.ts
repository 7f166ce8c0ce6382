import type { FlowBlock, ListItem, Phrasing } from '@kmh/content/entry';
import {
  countries,
  countryName,
  criteria,
  langs,
  type Country,
  type Criterion,
} from '@kmh/content/vocabulary';
import { z } from 'zod';
import { slugify } from '../../fields/slugify.ts';
import { FIELD_WORDS } from '../../i18n/field-words/index.ts';
import { flattenPieces, linesOfList } from '../conversion/flatten-pieces.ts';
import type { Piece } from '../conversion/pieces.ts';
import { plainText, type PlainRules } from '../conversion/plain-text.ts';
import { plainHeading } from './match-heading.ts';
import { piecesOf, type Section, type SectionPiece } from './section-tree.ts';

/** Facts and texts of an entry as they are gathered; rows of facts and their words meet by their ids. */
export interface GatheredValues {
  readonly facts: Record<string, unknown>;
  readonly texts: Record<string, unknown>;
}

/** What is at hand while a section becomes a value. */
export interface ValueRules {
  readonly plain: PlainRules;
  /** Is given tables and pictures, which a field cannot hold. */
  readonly onRich: (block: FlowBlock) => void;
}

const isRich = (piece: SectionPiece): boolean =>
  piece.type === 'block' &&
  piece.node.type === 'mdxJsxFlowElement' &&
  ['Figure', 'Table'].includes(piece.node.name);

/** The pieces that a field can hold; the others are handed on. */
const holdable = (pieces: readonly SectionPiece[], { onRich }: ValueRules): SectionPiece[] =>
  pieces.filter((piece) => {
    if (!isRich(piece)) return true;
    if (piece.type === 'block' && piece.node.type === 'mdxJsxFlowElement') onRich(piece.node);
    return false;
  });

const noRules = { onList: () => {}, onTable: () => {}, onFigure: () => {} };

/** A section as plain text, a paragraph below the other; headings within it are lines. */
export function toText(section: Section, rules: ValueRules): string {
  const inside = [...section.pieces, ...section.sections.flatMap(piecesOf)];
  const pieces = inside.flatMap((piece): Piece[] =>
    piece.type === 'heading' ? [piece] : holdable([piece], rules),
  );
  return flattenPieces(pieces, noRules)
    .map((line) => plainText(line, rules.plain))
    .filter((line) => line !== '')
    .join('\n\n');
}

const itemText = (item: ListItem, rules: ValueRules): string =>
  item.children
    .flatMap((child): Phrasing[][] => (child.type === 'list' ? linesOfList(child) : [child.children]))
    .map((line) => plainText(line, rules.plain))
    .join('\n');

const isItemName = (text: string): boolean =>
  /^(?:(lesson|le[cç]on|enseignement|lecci[oó]n|li[cç][aã]o|recommendation|recommandation|recomendaci[oó]n|recomenda[cç][aã]o|step|[ée]tape|paso|passo|result|r[ée]sultat|resultado|conclusi[oó]n|conclus[aã]o|الدرس|درس|توصية|التوصية|الخطوة|خطوة|النتيجة)\s*)?[nº°#]*\s*[\d٠-٩]+\s*[.:)]?$/iu.test(
    text.trim(),
  );

/** A section as a row of texts: an item of a list, a paragraph or a section within it each. */
export function toItems(section: Section, rules: ValueRules): string[] {
  const own = holdable(section.pieces, rules).flatMap((piece): string[] => {
    if (piece.type === 'block' && piece.node.type === 'list')
      return piece.node.children.map((item) => itemText(item, rules));
    return [
      flattenPieces([piece], noRules)
        .map((line) => plainText(line, rules.plain))
        .join('\n'),
    ];
  });
  const below = section.sections.map((inner) => {
    const text = toText(inner, rules);
    return isItemName(inner.heading.text)
      ? text
      : [inner.heading.text, text].filter((part) => part !== '').join('\n');
  });
  return [...own, ...below].map((item) => item.trim()).filter((item) => item !== '');
}

/** “3. Agree on the place first”: the number is the item's own, not part of its words. */
const withoutNumber = (text: string): string => text.replace(/^(?:\(?\d{1,2}[.):]|[LR]\d{1,2}[.:])\s+/u, '');

const numbered = (items: readonly string[], name: string) =>
  items.map((text, index) => ({ id: `${name}-${index + 1}`, number: index + 1, text: withoutNumber(text) }));

/** Lessons or recommendations with their numbers. */
export function putNumbered(
  field: 'lessons' | 'recommendations',
  items: readonly string[],
  values: GatheredValues,
): void {
  const rows = numbered(items, field === 'lessons' ? 'lesson' : 'recommendation');
  values.facts[field] = rows.map(({ id, number }) => ({ id, number }));
  values.texts[field] = Object.fromEntries(rows.map(({ id, text }) => [id, { text }]));
}

export function putResults(items: readonly string[], values: GatheredValues): void {
  const rows = numbered(items, 'result');
  values.facts.results = rows.map(({ id }) => ({ id }));
  values.texts.results = Object.fromEntries(rows.map(({ id, text }) => [id, { statement: text }]));
}

const MITIGATION = [
  ...Object.values(FIELD_WORDS.mitigation.label),
  'Mitigation',
  'Response',
  'Réponse',
  'Respuesta',
  'Resposta',
  'المعالجة',
];

/** “No rain in May. How it was met: later sowing.”: what was done about it stands behind its name, or on a line of its own. */
export function splitObstacle(item: string): { text: string; mitigation?: string } {
  for (const name of MITIGATION) {
    const at = item.toLowerCase().search(new RegExp(`(?:^|\\n|\\s)(?:• )?${name.toLowerCase()}\\s*:`, 'u'));
    if (at < 1) continue;
    const mitigation = item
      .slice(at)
      .replace(/^[^:]*:\s*/u, '')
      .trim();
    const text = item.slice(0, at).trim();
    if (text !== '' && mitigation !== '') return { text, mitigation };
  }
  const [text = '', ...more] = item.split('\n• ');
  const mitigation = more.join('\n').trim();
  return mitigation === '' ? { text: item } : { text: text.trim(), mitigation };
}

const countryNames: ReadonlyMap<string, Country> = new Map(
  langs.flatMap((lang) => countries.map((code) => [plainHeading(countryName(code, lang)), code] as const)),
);

/** “Niger: Agadez” as a country and a place in it; `country` is undefined where none is named. */
const splitLocation = (item: string): { country?: Country; area: string } => {
  const [, first = '', rest = ''] = /^(.+?)\s*[:,–—(]\s*(.*?)\)?$/su.exec(item) ?? [];
  const country = countryNames.get(plainHeading(first)) ?? countryNames.get(plainHeading(item));
  return country === undefined ? { area: item } : { country, area: rest.trim() === '' ? item : rest.trim() };
};

export function putLocations(items: readonly string[], values: GatheredValues): void {
  const rows = items
    .flatMap((item) => item.split('\n'))
    .map((item, index) => ({ id: `location-${index + 1}`, ...splitLocation(item.replace(/^• /, '')) }));
  values.facts.locations = rows.map(({ id, country }) => ({ id, ...(country !== undefined && { country }) }));
  values.texts.locations = Object.fromEntries(rows.map(({ id, area }) => [id, { area }]));
}

const criterionNames: ReadonlyMap<string, Criterion> = new Map(
  langs.flatMap((lang) =>
    criteria.codes
      .filter((code) => code !== 'custom')
      .map((code) => [plainHeading(criteria.label(code, lang)), code] as const),
  ),
);

const CriteriaSchema = z.array(z.object({ id: z.string(), code: criteria.schema }));
const LabelsSchema = z.record(z.string(), z.unknown());

/** The criterion of that name; one that is new is added. */
function criterionOf(name: string, values: GatheredValues): string {
  const rows = CriteriaSchema.parse(values.facts.criteria ?? []);
  const code = criterionNames.get(plainHeading(name)) ?? 'custom';
  const id = code === 'custom' ? `custom-${slugify(name) || rows.length + 1}` : code;
  if (!rows.some((row) => row.id === id)) {
    values.facts.criteria = [...rows, { id, code }];
    if (code === 'custom')
      values.texts.criteria = { ...LabelsSchema.parse(values.texts.criteria ?? {}), [id]: { label: name } };
  }
  return id;
}

/** Criteria that a brief lists by name. */
export function putCriteria(items: readonly string[], values: GatheredValues): void {
  for (const item of items.flatMap((text) => text.split(/[\n;]|,\s+/))) {
    const name = item
      .replace(/^• /, '')
      .replace(/[.\s]+$/, '')
      .trim();
    if (name !== '') void criterionOf(name, values);
  }
}

/** Findings by criterion: a section within a criterion's each, with its paragraphs as the finding and its lists as evidence. */
export function putFindings(section: Section, rules: ValueRules, values: GatheredValues): void {
  const facts: unknown[] = [];
  const texts: Record<string, unknown> = {};
  const add = (statement: string, evidence: string[], criterion: string | undefined) => {
    const id = `finding-${facts.length + 1}`;
    facts.push({ id, ...(criterion !== undefined && { criterion }) });
    texts[id] = { statement, evidence };
  };
  for (const item of toItems({ ...section, sections: [] }, rules)) add(item, [], undefined);
  for (const inner of section.sections) {
    const criterion = criterionOf(inner.heading.text, values);
    const isList = (piece: SectionPiece) => piece.type === 'block' && piece.node.type === 'list';
    const words = toText({ ...inner, pieces: inner.pieces.filter((piece) => !isList(piece)) }, rules);
    const evidence = toItems({ ...inner, pieces: inner.pieces.filter(isList), sections: [] }, rules);
    if (words === '') for (const item of evidence) add(item, [], criterion);
    else add(words, evidence, criterion);
  }
  values.facts.findings = facts;
  values.texts.findings = texts;
}
