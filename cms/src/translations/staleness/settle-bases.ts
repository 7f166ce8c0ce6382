import { langs } from '@kmh/content/vocabulary';
import type { Lang } from '@kmh/content/vocabulary';
import type { States } from '../../sign-off/language-changes.ts';
import { withoutBasis } from '../../sign-off/sign-off-record.ts';
import type { SignedPart, SignOffRecord } from '../../sign-off/sign-off-record.ts';
import { basisOf, findBehind } from './sections.ts';
import type { Basis, Section } from './sections.ts';

/** What a save brings up to date, when whoever saves knows: an import of translations does. */
export interface BroughtUp {
  readonly lang: Lang;
  /** The sections that are translated now, by field. */
  readonly basis: Basis;
}

/** One save, as far as it concerns what translations are made from. */
export interface BasisSave {
  readonly originalLanguage: string | null | undefined;
  readonly before: States;
  readonly after: States;
  /** The sections of the source before the save, and after it. */
  readonly was: readonly Section[];
  readonly is: readonly Section[];
  readonly broughtUp?: BroughtUp | undefined;
}

/** The basis with some sections brought up to date; what the source says no longer is forgotten in their fields. */
const bringUp = (basis: Basis, more: Basis, is: readonly Section[]): Basis => {
  const now = basisOf(is);
  const fields = Object.entries(more).map(([field, digests]): [string, string[]] => [
    field,
    (now[field] ?? []).filter((digest) => digests.includes(digest) || basis[field]?.includes(digest)),
  ]);
  return { ...basis, ...Object.fromEntries(fields) };
};

const basisAfter = (save: BasisSave, lang: Lang, known: Basis | undefined): Basis | undefined => {
  const { after, before, broughtUp, is, was } = save;
  if (after[lang] === 'missing') return undefined;
  const isApproved = after[lang] === 'approved' && before[lang] !== 'approved';
  if (isApproved || before[lang] === 'missing') return basisOf(is);
  // Of a translation that was there before this was kept, it is what was there; unless readers know already that it is older.
  const basis = known ?? (before[lang] === 'stale' ? undefined : basisOf(was));
  if (broughtUp?.lang !== lang) return basis;
  return bringUp(basis ?? {}, broughtUp.basis, is);
};

/**
 * What is remembered of the source of each translation, and in what each is behind: a translation is made from what the source says
 * when it is begun, taken from a translator, or approved.
 */
export const settleBases = (remembered: SignOffRecord, save: BasisSave): SignOffRecord => {
  const settled = langs.map((lang): [Lang, SignedPart | undefined] => {
    const part = withoutBasis(remembered[lang]);
    if (lang === save.originalLanguage) return [lang, remembered[lang] && part];
    const basis = basisAfter(save, lang, remembered[lang]?.basis);
    if (basis === undefined) return [lang, remembered[lang] && part];
    const behind = findBehind(basis, save.is);
    return [lang, { ...part, basis, ...(behind.length > 0 && { behind }) }];
  });
  return { ...remembered, ...Object.fromEntries(settled.filter(([, part]) => part !== undefined)) };
};

/** The languages that are behind their source, as lists of documents are asked for them: `fr ar`. */
export const languagesBehind = (remembered: SignOffRecord, states: States): string =>
  langs.filter((lang) => states[lang] !== 'missing' && (remembered[lang]?.behind?.length ?? 0) > 0).join(' ');
