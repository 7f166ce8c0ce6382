import type { Check, Fault, Severity } from './check.ts';
import { CHECKS } from './checks.ts';
import type { CheckId } from './checks.ts';
import type { CheckContext } from './context.ts';
import type { CheckedDocument } from './document/checked-document.ts';

/** A fault, and the check that found it. */
export interface Finding extends Fault {
  readonly check: CheckId;
  readonly severity: Severity;
}

const IDS = Object.keys(CHECKS).filter((id): id is CheckId => Object.hasOwn(CHECKS, id));

const checkOf = (id: CheckId): Check => CHECKS[id];

/** True for what is wrong in every language at once. */
export const isShared = ({ check }: Finding): boolean => checkOf(check).isShared === true;

/**
 * Runs the checks over a document in one language.
 *
 * @param only what to look for; everything, where it is not said
 * @returns what was found, in the order of the table of checks
 */
export const runChecks = (document: CheckedDocument, context: CheckContext, only?: Severity): Finding[] =>
  IDS.flatMap((check) => {
    const { find, severity } = checkOf(check);
    if (only !== undefined && severity !== only) return [];
    return find(document, context).map((fault) => ({ ...fault, check, severity }));
  });
