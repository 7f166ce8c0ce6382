import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { isAllowed } from '../access/allow.ts';
import type { Operation } from '../access/permissions.ts';
import { addComment, CommentSchema, resolveComment, ResolveSchema } from './comment.ts';
import { AnswerSchema, answerReview, AskSchema, askReview } from './ask-review.ts';
import { changeState, ChangeSchema } from './change-state.ts';
import { readPage } from './page-document.ts';
import type { PageDocument } from './page-document.ts';
import { readPanel } from './read-panel.ts';
import { schedule, unschedule, WishSchema } from './schedule.ts';
import { SignOffRefusedError } from './sign-off-refused-error.ts';

const answer = (body: object, status = 200): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } });

const refuse = (message: string, status: number): Response => answer({ errors: [{ message }] }, status);

/** Lets through who may, finds the document, and says in a sentence what cannot be done. */
const at =
  (operation: Operation, work: (req: PayloadRequest, page: PageDocument) => Promise<void>) =>
  async (req: PayloadRequest): Promise<Response> => {
    if (!req.user) return refuse(req.t('error:unauthorized'), 401);
    if (!isAllowed(req, operation, 'publications'))
      return refuse(req.t('error:notAllowedToPerformAction'), 403);
    try {
      await work(req, await readPage(req));
      return answer(await readPanel(req, await readPage(req)));
    } catch (error) {
      if (error instanceof SignOffRefusedError) return refuse(error.message, error.status);
      throw error;
    }
  };

/** Reads what a button sends. A form of another site can send anything but JSON, and is refused here. */
const readBody = async <T>(req: PayloadRequest, schema: z.ZodType<T>): Promise<T> => {
  const type = req.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  const sent: unknown = type === 'application/json' ? await req.json?.().catch(() => undefined) : undefined;
  const body = schema.safeParse(sent);
  if (!body.success) throw new SignOffRefusedError(req, 'sign.notReadable');
  return body.data;
};

const door = <T>(
  name: string,
  operation: Operation,
  schema: z.ZodType<T>,
  work: (req: PayloadRequest, page: PageDocument, body: T) => Promise<void>,
): Endpoint => ({
  path: `/sign-off/:collection/:id/${name}`,
  method: 'post',
  handler: at(operation, async (req, page) => work(req, page, await readBody(req, schema))),
});

/** What the panel of sign-off asks, and has done. Each answers with the panel as it is then. */
export const createSignOffEndpoints = (): Endpoint[] => [
  { path: '/sign-off/:collection/:id', method: 'get', handler: at('read', () => Promise.resolve()) },
  door('state', 'update', ChangeSchema, changeState),
  door('ask', 'update', AskSchema, askReview),
  door('answer', 'read', AnswerSchema, answerReview),
  door('comment', 'read', CommentSchema, addComment),
  door('resolve', 'read', ResolveSchema, resolveComment),
  door('schedule', 'publish', WishSchema, schedule),
  door('unschedule', 'publish', z.object({ id: z.string() }), (req, page, { id }) =>
    unschedule(req, page, id),
  ),
];
