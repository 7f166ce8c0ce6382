import { Mutex, withTimeout } from 'async-mutex';
import type { BaseDatabaseAdapter, PayloadRequest } from 'payload';
import { WriteTurnError } from './database-errors.ts';

const PATIENCE_SECONDS = 60;

/**
 * Lets one transaction write at a time. SQLite knows a single writer; whoever comes second gets an error that also
 * spoils its connection. A write outside a transaction (login counters, job claims) becomes a transaction of its own,
 * which takes its turn like the others and cannot be torn by a crash.
 */
export const takeTurnsWriting = (db: BaseDatabaseAdapter): void => {
  const turns = withTimeout(new Mutex(), PATIENCE_SECONDS * 1000, new WriteTurnError(PATIENCE_SECONDS));
  const running = new Map<number | string, () => void>();
  const begin = db.beginTransaction.bind(db);
  const commit = db.commitTransaction.bind(db);
  const rollback = db.rollbackTransaction.bind(db);

  const endTurn = (id: number | string) => {
    running.get(id)?.();
    running.delete(id);
  };

  db.beginTransaction = async (options) => {
    const release = await turns.acquire();
    try {
      const id = await begin(options);
      if (id === null) release();
      else running.set(id, release);
      return id;
    } catch (error) {
      release();
      throw error;
    }
  };
  db.commitTransaction = async (id) => {
    const known = await id;
    await commit(known).finally(() => endTurn(known));
  };
  db.rollbackTransaction = async (id) => {
    const known = await id;
    await rollback(known).finally(() => endTurn(known));
  };

  type Requester = Partial<PayloadRequest>;
  const write = async <Result>(
    req: Requester | undefined,
    run: (req: Requester) => Promise<Result>,
  ): Promise<Result> => {
    const current = await req?.transactionID;
    if (req !== undefined && current !== undefined && running.has(current)) return run(req);
    const own = await db.beginTransaction();
    if (own === null) return run(req ?? {});
    try {
      const result = await run({ ...req, transactionID: own });
      await db.commitTransaction(own);
      return result;
    } catch (error) {
      await db.rollbackTransaction(own);
      throw error;
    }
  };

  const create = db.create.bind(db);
  db.create = (args) => write(args.req, (req) => create({ ...args, req }));
  const upsert = db.upsert.bind(db);
  db.upsert = (args) => write(args.req, (req) => upsert({ ...args, req }));
  const updateOne = db.updateOne.bind(db);
  db.updateOne = (args) => write(args.req, (req) => updateOne({ ...args, req }));
  const updateMany = db.updateMany.bind(db);
  db.updateMany = (args) => write(args.req, (req) => updateMany({ ...args, req }));
  const updateJobs = db.updateJobs.bind(db);
  db.updateJobs = (args) => write(args.req, (req) => updateJobs({ ...args, req }));
  const deleteOne = db.deleteOne.bind(db);
  db.deleteOne = (args) => write(args.req, (req) => deleteOne({ ...args, req }));
  const deleteMany = db.deleteMany.bind(db);
  db.deleteMany = (args) => write(args.req, (req) => deleteMany({ ...args, req }));
  const createVersion = db.createVersion.bind(db);
  db.createVersion = (args) => write(args.req, (req) => createVersion({ ...args, req }));
  const updateVersion = db.updateVersion.bind(db);
  db.updateVersion = (args) => write(args.req, (req) => updateVersion({ ...args, req }));
  const deleteVersions = db.deleteVersions.bind(db);
  db.deleteVersions = (args) => write(args.req, (req) => deleteVersions({ ...args, req }));
  const createGlobal = db.createGlobal.bind(db);
  db.createGlobal = (args) => write(args.req, (req) => createGlobal({ ...args, req }));
  const updateGlobal = db.updateGlobal.bind(db);
  db.updateGlobal = (args) => write(args.req, (req) => updateGlobal({ ...args, req }));
  const createGlobalVersion = db.createGlobalVersion.bind(db);
  db.createGlobalVersion = (args) => write(args.req, (req) => createGlobalVersion({ ...args, req }));
  const updateGlobalVersion = db.updateGlobalVersion.bind(db);
  db.updateGlobalVersion = (args) => write(args.req, (req) => updateGlobalVersion({ ...args, req }));
};
