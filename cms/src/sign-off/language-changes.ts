import { langs } from '@kmh/content/vocabulary';
import type { Lang } from '@kmh/content/vocabulary';
import { goesOut } from '../fields/language-states.ts';
import type { LanguageState } from '../fields/language-states.ts';
import type { Digests } from './digest.ts';
import { PARTS } from './sign-off-record.ts';
import type { Act, Part, SignOffRecord, SignedPart } from './sign-off-record.ts';

export type States = Readonly<Record<Lang, LanguageState>>;

/** The states alone, of what is kept of each language. */
export const statesOf = (details: Readonly<Record<Lang, { readonly state: LanguageState }>>): States => ({
  en: details.en.state,
  fr: details.fr.state,
  es: details.es.state,
  ar: details.ar.state,
  pt: details.pt.state,
});

/** One save, as far as it concerns sign-off. */
export interface Save {
  readonly before: States;
  /** The states that the save asks for; the same as before where it asks for nothing. */
  readonly asked: States;
  /** What the document was made of, and will be. */
  readonly was: Digests;
  readonly is: Digests;
  readonly remembered: SignOffRecord;
  readonly act: Act;
  readonly originalLanguage: string | null | undefined;
}

export interface Settled {
  readonly states: States;
  readonly remembered: SignOffRecord;
  /** Languages that this save takes the approval from. */
  readonly fallen: readonly Lang[];
}

/** What was approved of a part. Of what was approved before approvals were kept, it is what is there. */
const approvedDigest = ({ remembered, was }: Save, part: Part): string =>
  remembered[part]?.digest ?? was[part];

/** The languages that answer for the facts: the original, or all that go out where the original does not. */
const leadingLanguages = ({ before, originalLanguage }: Save): Lang[] => {
  const out = langs.filter((lang) => goesOut(before[lang]));
  return out.filter((lang) => lang === originalLanguage || !out.some((other) => other === originalLanguage));
};

const isFallen = (save: Save, lang: Lang): boolean =>
  save.asked[lang] === save.before[lang] &&
  goesOut(save.before[lang]) &&
  (save.is[lang] !== approvedDigest(save, lang) ||
    (save.is.facts !== approvedDigest(save, 'facts') && leadingLanguages(save).includes(lang)));

const settlePart = (save: Save, part: Part, isApproved: boolean, wasOut: boolean): SignedPart => {
  const { act, is, remembered, was } = save;
  const isChanged = is[part] !== was[part];
  const { changed, ...kept } = remembered[part] ?? {};
  const written = isChanged ? { written: act } : {};
  if (isApproved) return { ...kept, ...written, digest: is[part], approved: act };
  const digest = wasOut ? { digest: approvedDigest(save, part) } : {};
  const isOff = wasOut && is[part] !== approvedDigest(save, part);
  const since = isOff && isChanged ? { changed: act } : changed ? { changed } : {};
  return { ...kept, ...digest, ...written, ...since };
};

/**
 * What becomes of the languages of a document in a save: approvals are remembered with what was approved, and a language that goes
 * out falls back into review when its words, or the facts it answers for, are no longer those that were approved.
 */
export const settleLanguages = (save: Save): Settled => {
  const fallen = langs.filter((lang) => isFallen(save, lang));
  const states = Object.fromEntries(
    langs.map((lang) => [lang, fallen.includes(lang) ? 'in-review' : save.asked[lang]]),
  );
  const approves = (lang: Lang): boolean =>
    save.asked[lang] === 'approved' && save.before[lang] !== 'approved';
  const remembered = Object.fromEntries(
    PARTS.map((part) => {
      const isApproved = part === 'facts' ? langs.some(approves) : approves(part);
      const wasOut =
        part === 'facts' ? langs.some((lang) => goesOut(save.before[lang])) : goesOut(save.before[part]);
      return [part, settlePart(save, part, isApproved, wasOut)];
    }),
  );
  return { states: { ...save.asked, ...states }, remembered, fallen };
};
