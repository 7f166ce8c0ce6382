import type { Body } from './tree.ts';
import type { Facts, Texts } from '../schema/kinds.ts';
import type { Kind } from '../vocabulary/kinds.ts';
import type { Lang } from '../vocabulary/lang.ts';

/** An entry's words in one language: the front matter, and the text below it where the kind has one. */
export interface Translation<K extends Kind> {
  readonly texts: Texts<K>;
  /** A tree of the restricted profile. */
  readonly body?: Body;
}

/** What one folder of the record says. */
export interface Entry<K extends Kind = Kind> {
  readonly kind: K;
  readonly slug: string;
  readonly facts: Facts<K>;
  /** By language; only languages that are published. */
  readonly translations: Readonly<Partial<Record<Lang, Translation<K>>>>;
}

/** An entry of any kind, told apart by `kind`. */
export type AnyEntry = { [K in Kind]: Entry<K> }[Kind];

/** True when the entry is of that kind, and its facts and words are those of the kind. */
export const isKind = <K extends Kind>(entry: AnyEntry, kind: K): entry is Extract<AnyEntry, Entry<K>> =>
  entry.kind === kind;
