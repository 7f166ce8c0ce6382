import { may } from '../access/permissions.ts';
import type { Operation } from '../access/permissions.ts';
import type { Role } from '../access/roles.ts';
import type { LanguageState } from '../fields/language-states.ts';

/** A way from one state of a language to another, and what somebody must be allowed to do to take it. */
export interface Transition {
  readonly from: readonly LanguageState[];
  readonly to: LanguageState;
  /** The operation of the table of permissions that it takes; `system` is nobody's to choose. */
  readonly takes: Operation | 'system';
  /** A short cut of small teams: closed where the four-eyes rule holds, since nobody was asked for a review. */
  readonly isShortCut?: true;
}

/**
 * Every way a language can go. A language whose text changes after its approval goes back into review by itself, and approved
 * languages become published, or stale, when the document is published.
 */
export const TRANSITIONS: readonly Transition[] = [
  { from: ['missing', 'in-review', 'approved', 'published', 'stale'], to: 'draft', takes: 'update' },
  { from: ['missing', 'draft', 'approved', 'published', 'stale'], to: 'in-review', takes: 'update' },
  { from: ['in-review', 'published', 'stale'], to: 'approved', takes: 'approve' },
  { from: ['missing', 'draft'], to: 'approved', takes: 'approve', isShortCut: true },
  { from: ['draft', 'in-review'], to: 'missing', takes: 'update' },
  { from: ['approved', 'published', 'stale'], to: 'missing', takes: 'publish' },
  { from: ['approved', 'published', 'stale'], to: 'published', takes: 'system' },
  { from: ['approved', 'published', 'stale'], to: 'stale', takes: 'system' },
];

/** Why somebody may not take a language from one state to another, as the end of a message's key. */
export type TransitionRefusal = 'byPublishing' | 'notYours' | 'takesEditor' | 'reviewFirst' | 'fourEyes';

export interface Attempt {
  readonly from: LanguageState;
  readonly to: LanguageState;
  readonly role: Role | undefined;
  /** Whether the four-eyes rule holds. */
  readonly isFourEyes: boolean;
  /** Whoever tries wrote the last change of what is to be approved. */
  readonly isOwnWork: boolean;
}

/** Why a language may not go from one state to another; undefined when it may. */
export const refuseTransition = ({
  from,
  to,
  role,
  isFourEyes,
  isOwnWork,
}: Attempt): TransitionRefusal | undefined => {
  const transition = TRANSITIONS.find((known) => known.to === to && known.from.includes(from));
  if (transition === undefined || transition.takes === 'system') return 'byPublishing';
  if (!may(role, transition.takes, 'publications')) return to === 'approved' ? 'notYours' : 'takesEditor';
  if (to !== 'approved' || !isFourEyes) return undefined;
  if (transition.isShortCut) return 'reviewFirst';
  return isOwnWork ? 'fourEyes' : undefined;
};

/** The states that somebody may choose next. */
export const openTransitions = (attempt: Omit<Attempt, 'to'>): LanguageState[] =>
  (['draft', 'in-review', 'approved', 'missing'] as const).filter(
    (to) => to !== attempt.from && refuseTransition({ ...attempt, to }) === undefined,
  );
