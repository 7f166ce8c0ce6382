import type { BaseDatabaseAdapter, PayloadRequest } from 'payload';

/** A document, or without `id` all documents of a collection. */
export type Held = { collection: string; id: number | string | undefined };

/** Waits until no other transaction holds the same, and holds it to the end of this one. */
export type Hold = (transaction: number | string, held: Held) => Promise<void>;

/** How each open database holds documents. One that writes one transaction at a time needs no entry here. */
const holds = new WeakMap<BaseDatabaseAdapter, Hold>();

/** Tells how transactions of this database hold a document. */
export const setDocumentHold = (db: BaseDatabaseAdapter, hold: Hold): void => {
  holds.set(db, hold);
};

/** Holds a document to the end of the request's transaction. */
export const holdDocument = async (req: PayloadRequest, held: Held): Promise<void> => {
  const hold = holds.get(req.payload.db);
  const transaction = await req.transactionID;
  if (hold && transaction !== undefined) await hold(transaction, held);
};
