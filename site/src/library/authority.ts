import type { AnyEntry, Entry } from '@kmh/content/entry';

/** Kinds without pages of their own, which pages name, show or offer. */
export const authorityKinds = ['organisation', 'person', 'topic', 'media', 'document'] as const;
export type AuthorityKind = (typeof authorityKinds)[number];

/** An entry that pages name, show or offer; whole, for it is small. */
export type Authority = { [K in AuthorityKind]: Entry<K> }[AuthorityKind];

export const isAuthorityKind = (kind: string): kind is AuthorityKind =>
  authorityKinds.some((known) => known === kind);

export const isAuthority = (entry: AnyEntry): entry is Authority => isAuthorityKind(entry.kind);
