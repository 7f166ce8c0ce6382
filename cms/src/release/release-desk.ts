import type { Payload, PayloadRequest } from 'payload';
import type { ReleaseFacts, WrittenState } from './release-facts.ts';

/** What is on its way besides the release itself. */
export interface DeskState {
  /** Requests that nobody has begun with. */
  readonly waiting: number;
  /** True while the record is written, before the release itself begins. */
  readonly isRecording: boolean;
  /** Something that did not work and that nothing waits for. */
  readonly warning: string | undefined;
  /** What the process that makes the releases told last; needed where that is another machine. */
  readonly told: { readonly state: WrittenState | undefined; readonly releases: readonly ReleaseFacts[] };
}

/** How far the newest change of a document is. */
export interface DocumentWord {
  readonly state: 'waiting' | 'recorded' | 'live' | 'refused';
  readonly reason: string | undefined;
  readonly liveAt: string | undefined;
}

/** A document, and when it was made: SQLite gives the number of a deleted one to the next. */
export interface DocumentSought {
  readonly collection: string;
  readonly id: string;
  readonly createdAt: string;
}

/** Where releases are asked for, and where it is known what waits for one. */
export interface ReleaseDesk {
  /** Asks for a release, whether or not anything changed. */
  readonly request: (req: PayloadRequest) => Promise<void>;
  /** Asks whoever makes the releases to go back to one; without an id, to the one before the live one. */
  readonly requestRollback: (req: PayloadRequest, id: string | undefined, reason: string) => Promise<void>;
  readonly look: (payload: Payload) => Promise<DeskState>;
  /** The last word on a document; undefined when it never changed here. */
  readonly lookUp: (payload: Payload, document: DocumentSought) => Promise<DocumentWord | undefined>;
}
