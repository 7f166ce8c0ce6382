import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { isAllowed } from '../access/allow.ts';
import { answer, refuse } from '../answers.ts';
import { inTransaction, readPage } from '../sign-off/page-document.ts';
import { SignOffRefusedError } from '../sign-off/sign-off-refused-error.ts';
import { hasDrafts, isRecordFolder } from '../snapshot/record-folders.ts';
import { refOf } from '../snapshot/document-key.ts';
import { findSuccessor } from './find-successor.ts';
import { findUses } from './find-uses.ts';
import { standsOnSite } from './guard-removal.ts';
import { RemovalRefusedError } from './removal-refused-error.ts';
import { TAKE_DOWN_PATH, USES_PATH } from './removal-paths.ts';
import type { Uses } from './uses-facts.ts';

const LONGEST = 500;

const BodySchema = z.object({
  reason: z.string().trim().min(1).max(LONGEST),
  /** An address of the site to which readers are sent instead. */
  successor: z.string().trim().max(LONGEST).default(''),
});

const readBody = async (req: PayloadRequest): Promise<z.output<typeof BodySchema>> => {
  // A form of another site can send anything but JSON.
  const type = req.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  const sent: unknown = type === 'application/json' ? await req.json?.().catch(() => undefined) : undefined;
  const body = BodySchema.safeParse(sent);
  if (!body.success) throw new RemovalRefusedError(req, 'remove.noReason', {}, 400);
  return body.data;
};

/** Takes a publication off the site, with a reason for the log; its addresses say so, or lead to what is named instead. */
async function takeDown(req: PayloadRequest): Promise<Response> {
  const page = await readPage(req);
  const { reason, successor } = await readBody(req);
  if (!(await standsOnSite(req, page.ref))) throw new RemovalRefusedError(req, 'remove.notLive');
  const permalinkId = successor === '' ? undefined : await findSuccessor(req, successor);
  if (successor !== '' && permalinkId === undefined)
    throw new RemovalRefusedError(req, 'remove.noSuccessor', { address: successor }, 400);
  await inTransaction(req, async () => {
    const removalNote = permalinkId === undefined ? reason : `${reason} → ${successor}`;
    Object.assign(req.context, { isTakenDown: true, removalNote, successor: permalinkId });
    await req.payload.update({
      ...page.ref,
      data: { _status: 'draft' },
      depth: 0,
      overrideAccess: false,
      req,
    });
  });
  return answer({ isTakenDown: true });
}

async function tellUses(req: PayloadRequest): Promise<Response> {
  const { collection, id } = req.routeParams ?? {};
  const ref = refOf(`${String(collection)}/${String(id)}`);
  if (ref === undefined || !isRecordFolder(ref.collection)) return refuse(req.t('error:notFound'), 404);
  const fields = req.payload.collections[ref.collection].config.flattenedFields;
  const told: Uses = {
    uses: await findUses(req.payload, ref, req.i18n.language),
    isOnSite: await standsOnSite(req, ref),
    mayWithdraw:
      fields.some(({ name }) => name === 'withdrawal') && isAllowed(req, 'withdraw', 'publications'),
    mayTakeDown: hasDrafts(ref.collection) && isAllowed(req, 'publish', 'publications'),
  };
  return answer(told);
}

const guard =
  (operation: 'read' | 'publish', work: (req: PayloadRequest) => Promise<Response>): Endpoint['handler'] =>
  async (req) => {
    if (!req.user) return refuse(req.t('error:unauthorized'), 401);
    if (!isAllowed(req, operation, 'publications'))
      return refuse(req.t('error:notAllowedToPerformAction'), 403);
    try {
      return await work(req);
    } catch (error) {
      if (error instanceof RemovalRefusedError || error instanceof SignOffRefusedError)
        return refuse(error.message, error.status);
      throw error;
    }
  };

/** What the admin asks before something is taken away, and the door that takes it off the site with a reason. */
export const removalEndpoints: Endpoint[] = [
  { path: `${USES_PATH}/:collection/:id`, method: 'get', handler: guard('read', tellUses) },
  { path: `${TAKE_DOWN_PATH}/:collection/:id`, method: 'post', handler: guard('publish', takeDown) },
];
