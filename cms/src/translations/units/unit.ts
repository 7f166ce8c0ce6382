import type { DataField } from '../../snapshot/mapping/data-fields.ts';
import type { Code, Inline } from './inline.ts';

/** What is looked at of a field. */
export type UnitField = Pick<DataField, 'name' | 'type' | 'localized' | 'hasMany' | 'label'> & {
  readonly fields: readonly UnitField[];
};

/** Some words of a document, as a unit of translation. */
export interface Unit {
  /** Unique within the document, of letters, digits, dots and hyphens. */
  readonly id: string;
  /** The outermost field that it belongs to. */
  readonly field: string;
  /** Of a unit of a rich text: which part it stands in, from 0, and the heading above it. */
  readonly part?: number;
  readonly heading?: string;
  /** The way there for people: `Lessons 2 › Text`. */
  readonly label: string;
  readonly source: readonly Inline[];
  readonly codes: readonly Code[];
  /** What the translation says there now, with the codes of the source; undefined where it says nothing that can be paired. */
  readonly current?: readonly Inline[];
}

/** What the words of a unit become: words, or undefined where nothing is known of it. */
export type Choose = (unit: Unit) => readonly Inline[] | undefined;

/** How a translation is filled. */
export interface Filling {
  readonly choose: Choose;
  /** Lists and rich texts of which the translation has something are left as they are. */
  readonly keepsFilled: boolean;
  /** Language of the labels. */
  readonly language: string;
}

/** Where a walk through a document is. */
export interface Walk extends Filling {
  readonly root: string;
  readonly path: readonly string[];
  readonly label: readonly string[];
  /** Inside a list or group that is a language's own, where an empty place takes the words of the source. */
  readonly withinTexts: boolean;
  /** Called when a unit gets words. */
  readonly chosen: (unit: Unit) => void;
}

/** Ids are name tokens of XML. */
const ID = /[^A-Za-z0-9.-]/g;
/** The id of what stands at a path. */
export const idOf = (path: readonly string[]): string => path.join('.').replaceAll(ID, '-');
/** True for what says nothing. */
export const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Asks for the words of a unit, and notes when there are some. */
export const pick = (walk: Walk, unit: Unit): readonly Inline[] | undefined => {
  const words = walk.choose(unit);
  if (words !== undefined) walk.chosen(unit);
  return words;
};
