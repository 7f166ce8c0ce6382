import type { BaseDatabaseAdapter, PayloadRequest } from 'payload';

type Requester = Partial<PayloadRequest>;

/**
 * Makes every write that comes without a transaction (login counters, job claims) a transaction of its own: it takes
 * its turn like the others, and a crash in its midst leaves nothing half written.
 */
export const wrapLooseWrites = (db: BaseDatabaseAdapter): void => {
  const whole = async <Result>(
    req: Requester | undefined,
    write: (req: Requester) => Promise<Result>,
  ): Promise<Result> => {
    const current = await req?.transactionID;
    if (req !== undefined && current !== undefined && db.sessions?.[current]) return write(req);
    const own = await db.beginTransaction();
    if (own === null) return write(req ?? {});
    try {
      const result = await write({ ...req, transactionID: own });
      await db.commitTransaction(own);
      return result;
    } catch (error) {
      await db.rollbackTransaction(own);
      throw error;
    }
  };

  const create = db.create.bind(db);
  db.create = (args) => whole(args.req, (req) => create({ ...args, req }));
  const upsert = db.upsert.bind(db);
  db.upsert = (args) => whole(args.req, (req) => upsert({ ...args, req }));
  const updateOne = db.updateOne.bind(db);
  db.updateOne = (args) => whole(args.req, (req) => updateOne({ ...args, req }));
  const updateMany = db.updateMany.bind(db);
  db.updateMany = (args) => whole(args.req, (req) => updateMany({ ...args, req }));
  const updateJobs = db.updateJobs.bind(db);
  db.updateJobs = (args) => whole(args.req, (req) => updateJobs({ ...args, req }));
  const deleteOne = db.deleteOne.bind(db);
  db.deleteOne = (args) => whole(args.req, (req) => deleteOne({ ...args, req }));
  const deleteMany = db.deleteMany.bind(db);
  db.deleteMany = (args) => whole(args.req, (req) => deleteMany({ ...args, req }));
  const createVersion = db.createVersion.bind(db);
  db.createVersion = (args) => whole(args.req, (req) => createVersion({ ...args, req }));
  const updateVersion = db.updateVersion.bind(db);
  db.updateVersion = (args) => whole(args.req, (req) => updateVersion({ ...args, req }));
  const deleteVersions = db.deleteVersions.bind(db);
  db.deleteVersions = (args) => whole(args.req, (req) => deleteVersions({ ...args, req }));
  const createGlobal = db.createGlobal.bind(db);
  db.createGlobal = (args) => whole(args.req, (req) => createGlobal({ ...args, req }));
  const updateGlobal = db.updateGlobal.bind(db);
  db.updateGlobal = (args) => whole(args.req, (req) => updateGlobal({ ...args, req }));
  const createGlobalVersion = db.createGlobalVersion.bind(db);
  db.createGlobalVersion = (args) => whole(args.req, (req) => createGlobalVersion({ ...args, req }));
  const updateGlobalVersion = db.updateGlobalVersion.bind(db);
  db.updateGlobalVersion = (args) => whole(args.req, (req) => updateGlobalVersion({ ...args, req }));
};
