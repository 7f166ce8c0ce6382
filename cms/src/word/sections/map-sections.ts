import type { FlowBlock } from '@kmh/content/entry';
import type { PublicationKind } from '@kmh/content/schema';
import type { Lang } from '@kmh/content/vocabulary';
import { inLanguage } from '../../i18n/words.ts';
import { FIELD_WORDS } from '../../i18n/field-words/index.ts';
import { blockPiece, type HeadingPiece } from '../conversion/pieces.ts';
import type { PlainRules } from '../conversion/plain-text.ts';
import type { Findings } from '../report/findings.ts';
import { matchHeading } from './match-heading.ts';
import type { SectionSpec } from './section-spec.ts';
import { SECTION_SPECS } from './section-specs.ts';
import type { Section, SectionPiece, SectionTree } from './section-tree.ts';
import { piecesOf } from './section-tree.ts';
import {
  putCriteria,
  putFindings,
  putLocations,
  putNumbered,
  putResults,
  splitObstacle,
  toItems,
  toText,
  type GatheredValues,
  type ValueRules,
} from './section-values.ts';

const LONGEST_SUMMARY = 300;

interface Mapping {
  readonly kind: PublicationKind;
  readonly lang: Lang;
  readonly findings: Findings;
  readonly plain: PlainRules;
  readonly values: GatheredValues;
  /** Is given what became a name, a code or a number and is no text any longer. */
  readonly leftOut: string[];
  /** Sections that filled a field already: a second one of the same name stays in the text. */
  readonly filled: Set<string>;
}

function putText(values: GatheredValues, [first = '', second]: readonly string[], value: unknown): void {
  if (second === undefined) values.texts[first] = value;
  else {
    const group = values.texts[first];
    values.texts[first] = { ...(typeof group === 'object' ? group : {}), [second]: value };
  }
}

/** A paper's body is what its readers come for: a section leaves it only if a field can hold the whole of it. */
const isPlain = (section: Section): boolean =>
  section.sections.length === 0 && !piecesOf(section).some(isFormatted);

const isFormatted = (piece: SectionPiece | HeadingPiece): boolean => {
  if (piece.type !== 'block') return false;
  return (
    piece.node.type === 'mdxJsxFlowElement' || JSON.stringify(piece.node).includes('"footnoteReference"')
  );
};

function putSummary(section: Section, rules: ValueRules, mapping: Mapping): void {
  const text = toText(section, rules);
  const { findings, kind, values } = mapping;
  if (
    text.length > LONGEST_SUMMARY &&
    kind === 'knowledge-paper' &&
    values.texts.executiveSummary === undefined
  ) {
    values.texts.executiveSummary = text;
    return;
  }
  values.texts.summary = text.replaceAll(/\s*\n\s*/g, ' ');
  if (text.length > LONGEST_SUMMARY) findings.note('summary-long', String(text.length));
}

function putSection(spec: SectionSpec, section: Section, rules: ValueRules, mapping: Mapping): void {
  const { values } = mapping;
  const items = () => toItems(section, rules);
  switch (spec.form) {
    case 'summary':
      return putSummary(section, rules, mapping);
    case 'text':
      return putText(values, spec.path, toText(section, rules));
    case 'items':
      return putText(values, spec.path, items());
    case 'lessons':
    case 'recommendations':
      return putNumbered(spec.form, items(), values);
    case 'results':
      return putResults(items(), values);
    case 'obstacles':
      return putText(values, spec.path, items().map(splitObstacle));
    case 'locations':
      return putLocations(items(), values);
    case 'criteria':
      return putCriteria(items(), values);
    case 'findings':
      return putFindings(section, rules, values);
    case 'group':
      return undefined;
  }
}

/** Headings name a field now; of places and criteria the words became codes, and what was done about an obstacle has a field. */
function leaveOut(section: Section, spec: SectionSpec, { leftOut }: Mapping): void {
  leftOut.push(...piecesOf(section).flatMap((piece) => (piece.type === 'heading' ? [piece.text] : [])));
  if (!['locations', 'criteria', 'obstacles'].includes(spec.form)) return;
  const quiet: ValueRules = { plain: { note: () => undefined, addresses: false }, onRich: () => {} };
  leftOut.push(...toItems(section, quiet));
}

/**
 * Puts a section into its field.
 * @returns what stays in the text: the whole section, or what the field cannot hold
 */
function takeSection(section: Section, specs: readonly SectionSpec[], mapping: Mapping): Section[] {
  const { findings, kind } = mapping;
  const { heading } = section;
  findings.moveTo(heading.text);
  const spec = matchHeading(heading.text, specs);
  const key = spec?.path.join('.') ?? '';
  const mayLeave =
    spec !== undefined && (kind !== 'knowledge-paper' || spec.form === 'group' || isPlain(section));
  if (spec === undefined || !mayLeave || mapping.filled.has(key)) {
    const sections = section.sections.flatMap((inner) => takeSection(inner, specs, mapping));
    return [{ ...section, sections }];
  }
  if (spec.form === 'group') return takeGroup(spec, section, mapping);
  const rich: FlowBlock[] = [];
  const rules: ValueRules = { plain: mapping.plain, onRich: (block) => rich.push(block) };
  putSection(spec, section, rules, mapping);
  mapping.filled.add(key);
  leaveOut(section, spec, mapping);
  findings.note('section-taken', heading.text);
  if (rich.length === 0) return [];
  findings.note('rich-to-body');
  return [{ heading, pieces: rich.map(blockPiece), sections: [] }];
}

function takeGroup(spec: SectionSpec, section: Section, mapping: Mapping): Section[] {
  const parts = spec.parts ?? [];
  mapping.leftOut.push(section.heading.text);
  const [first] = parts;
  const rest = section.sections.flatMap((inner) => takeSection(inner, parts, mapping));
  const ownWords: Section = { heading: section.heading, pieces: section.pieces, sections: [] };
  if (section.pieces.length === 0 || first === undefined)
    return rest.length === 0 ? [] : [{ ...section, pieces: [], sections: rest }];
  const isFree =
    !mapping.filled.has(first.path.join('.')) &&
    (mapping.kind !== 'knowledge-paper' ||
      (isPlain(ownWords) && rest.length === 0 && section.sections.length === 0));
  const own = isFree
    ? takeSection(
        { ...ownWords, heading: { ...section.heading, text: FIELD_WORDS[first.word].label.en } },
        [first],
        mapping,
      )
    : [ownWords];
  const kept = own.flatMap(({ pieces }) => pieces);
  return kept.length === 0 && rest.length === 0 ? [] : [{ ...section, pieces: kept, sections: rest }];
}

const labelOf = (spec: SectionSpec, lang: Lang): string => inLanguage(FIELD_WORDS[spec.word].label, lang);

/**
 * Puts the sections of a document that have a field of their own into it.
 * @returns what stays in the text of the publication
 */
export function mapSections(tree: SectionTree, given: Omit<Mapping, 'filled'>): SectionTree {
  const mapping: Mapping = { ...given, filled: new Set() };
  const { kind, lang, findings, values } = mapping;
  const specs = SECTION_SPECS[kind];
  const sections = tree.sections.flatMap((section) => takeSection(section, specs, mapping));
  if (kind !== 'knowledge-paper') {
    for (const { heading } of sections) {
      findings.moveTo('');
      findings.note('section-to-body', heading.text);
    }
    for (const spec of specs) {
      const isThere = spec.path[0] !== undefined && values.texts[spec.path[0]] !== undefined;
      if (spec.isNeeded === true && !isThere && spec.form !== 'summary')
        findings.note('section-missing', labelOf(spec, lang));
    }
  }
  return { pieces: tree.pieces, sections };
}
