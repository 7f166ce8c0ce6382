import type { FieldWord } from '../../i18n/field-words/index.ts';

/** How the words of a section become the value of a field. */
export type SectionForm =
  | 'text'
  | 'items'
  | 'summary'
  | 'lessons'
  | 'recommendations'
  | 'results'
  | 'obstacles'
  | 'locations'
  | 'criteria'
  | 'findings'
  | 'group';

/** A section that fills a field, known by its heading. */
export interface SectionSpec {
  /** The field's word: its label in five languages is a name of the section. */
  readonly word: FieldWord;
  /** Where the value goes, from the texts of the entry. */
  readonly path: readonly string[];
  readonly form: SectionForm;
  /** Other names of the section, in any language. */
  readonly names?: readonly string[];
  /** The publication cannot go out without it. */
  readonly isNeeded?: boolean;
  /** Sections within a group; the words of the group itself go to the first of them. */
  readonly parts?: readonly SectionSpec[];
}

/** A section that fills the field of its word, unless `more` says otherwise. */
export const spec = (word: FieldWord, form: SectionForm, more: Partial<SectionSpec> = {}): SectionSpec => ({
  word,
  path: [word],
  form,
  ...more,
});

/** A section that fills a field within a group. */
export const within = (group: FieldWord, word: FieldWord, more: Partial<SectionSpec> = {}): SectionSpec =>
  spec(word, 'text', { path: [group, word], ...more });
