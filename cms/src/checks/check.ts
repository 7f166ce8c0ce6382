import type { MessageKey } from '../i18n/messages.ts';
import type { MessageValues } from '../i18n/text.ts';
import type { DocumentId } from '../snapshot/rich-text/lexical-state.ts';
import type { CheckContext } from './context.ts';
import type { CheckedDocument, Place } from './document/checked-document.ts';

/** Whether a finding keeps a publication from going out, or is only worth a look. */
export type Severity = 'blocks' | 'warns';

/** One thing that a check found. */
export interface Fault {
  readonly place: Place;
  /** The sentence that says what is wrong and what to do. */
  readonly message: MessageKey;
  readonly values?: MessageValues;
  /** The words that it is about, to be shown in the text. */
  readonly words?: string;
  /** The picture that is to be put right, in the library. */
  readonly picture?: DocumentId;
}

/** Looks for one kind of fault in a document of one language. */
export type FindFaults = (document: CheckedDocument, context: CheckContext) => Fault[];

/** One line of the table of checks. */
export interface Check {
  readonly severity: Severity;
  /** Why it blocks, or why it only warns. */
  readonly why: string;
  /** True for what is wrong in every language at once, such as a missing licence. */
  readonly isShared?: boolean;
  readonly find: FindFaults;
}
