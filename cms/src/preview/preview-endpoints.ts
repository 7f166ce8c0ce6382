import { LangSchema } from '@kmh/content/vocabulary';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { isAllowed } from '../access/allow.ts';
import type { Operation } from '../access/permissions.ts';
import { answer, refuse } from '../answers.ts';
import type { Env } from '../env.ts';
import { say } from '../i18n/text.ts';
import { logDeed } from '../sign-off/activity.ts';
import { readPage, type PageDocument } from '../sign-off/page-document.ts';
import { SignOffRefusedError } from '../sign-off/sign-off-refused-error.ts';
import { actorOf } from '../sign-off/sign-off-record.ts';
import { makePreview } from './make-preview.ts';
import { createPreviewStore } from './preview-store.ts';
import { PreviewFailedError } from './run-preview.ts';
import { servePreview, tellReviewer } from './serve-preview.ts';

const DAY = 24 * 60 * 60 * 1000;
const MakeSchema = z.object({ lang: LangSchema });
const ShareSchema = z.object({ lang: LangSchema, days: z.int().min(1).max(30).default(7) });
const WithdrawSchema = z.object({ link: z.string() });
const FileSchema = z.object({ preview: z.string(), file: z.string(), picture: z.string().optional() });

/** The name of the file that an address asks for. */
const fileIn = (req: PayloadRequest) => {
  const { preview, file, picture } = FileSchema.parse(req.routeParams);
  return { preview, name: picture === undefined ? file : `media/${file}/${picture}` };
};

/** Reads what a button sends. A form of another site can send anything but JSON, and is refused here. */
const readBody = async <T>(req: PayloadRequest, schema: z.ZodType<T>): Promise<T> => {
  const type = req.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  const sent: unknown = type === 'application/json' ? await req.json?.().catch(() => undefined) : undefined;
  const body = schema.safeParse(sent);
  if (!body.success) throw new SignOffRefusedError(req, 'sign.notReadable');
  return body.data;
};

/** Lets through who may, and says in a sentence what cannot be done. */
const guard =
  (operation: Operation, work: (req: PayloadRequest) => Promise<Response>) =>
  async (req: PayloadRequest): Promise<Response> => {
    if (!req.user) return refuse(req.t('error:unauthorized'), 401);
    if (!isAllowed(req, operation, 'publications'))
      return refuse(req.t('error:notAllowedToPerformAction'), 403);
    try {
      return await work(req);
    } catch (error) {
      if (error instanceof SignOffRefusedError) return refuse(error.message, error.status);
      if (!(error instanceof PreviewFailedError)) throw error;
      req.payload.logger.error({ msg: 'A preview could not be made', reason: error.message });
      return refuse(say('preview.failed', req.i18n.language), 503);
    }
  };

/** What the admin asks of previews, and what reviewers from outside see by a link, which leads to the files of one preview alone. */
export function createPreviewEndpoints(env: Env): Endpoint[] {
  const store = createPreviewStore(env.dataDir);

  const look = async ({ key, updatedAt }: PageDocument): Promise<Response> => {
    const links = await store.linksOf(key);
    return answer({
      updatedAt,
      links: links.filter(({ until, withdrawn }) => !withdrawn && new Date(until) > new Date()),
    });
  };
  const share = async (req: PayloadRequest): Promise<Response> => {
    const { days, lang } = await readBody(req, ShareSchema);
    const { key, ref, titleIn, updatedAt } = await readPage(req);
    const made = await makePreview(req.payload, env, ref, lang);
    if (made.type === 'refused') return answer(made);
    const until = new Date(Date.now() + days * DAY).toISOString();
    const madeBy = actorOf(req)?.name ?? '';
    await logDeed(req, { action: 'preview-shared', document: key, title: titleIn(lang), lang, note: until });
    const link = { document: key, lang, version: updatedAt, until, madeBy, withdrawn: false };
    const token = await store.share(made.id, link);
    return answer(
      { type: 'shared', address: `${env.cmsUrl}/api/previews/open/${token}/page.html`, until },
      201,
    );
  };
  const withdraw = async (req: PayloadRequest): Promise<Response> => {
    const { link } = await readBody(req, WithdrawSchema);
    const page = await readPage(req);
    const ended = await store.withdraw(link, page.key);
    if (ended === undefined) return refuse(say('preview.notFound', req.i18n.language), 404);
    const { lang } = ended;
    await logDeed(req, { action: 'preview-ended', document: page.key, title: page.titleIn(lang), lang });
    return look(page);
  };
  const showMade = guard('read', async (req) => {
    const { preview, name } = fileIn(req);
    const folder = store.folderOf(preview);
    const content = folder === undefined ? undefined : await store.readFile(folder, name);
    if (content === undefined) return refuse(say('preview.notFound', req.i18n.language), 404);
    return servePreview(name, content);
  });
  const showShared = async (req: PayloadRequest): Promise<Response> => {
    const { preview, name } = fileIn(req);
    const opened = await store.openLink(preview, new Date());
    const { language } = req.i18n;
    if (opened === 'over') return tellReviewer(say('preview.gone', language), 410);
    const content = opened === undefined ? undefined : await store.readFile(opened.folder, name);
    return content === undefined
      ? tellReviewer(say('preview.notFound', language), 404)
      : servePreview(name, content);
  };
  return [
    { path: '/previews/made/:preview/:file', method: 'get', handler: showMade },
    { path: '/previews/made/:preview/media/:file/:picture', method: 'get', handler: showMade },
    { path: '/previews/open/:preview/:file', method: 'get', handler: showShared },
    { path: '/previews/open/:preview/media/:file/:picture', method: 'get', handler: showShared },
    {
      path: '/previews/:collection/:id',
      method: 'get',
      handler: guard('read', async (req) => look(await readPage(req))),
    },
    {
      path: '/previews/:collection/:id/make',
      method: 'post',
      handler: guard('read', async (req) => {
        const { lang } = await readBody(req, MakeSchema);
        const { ref, updatedAt } = await readPage(req);
        return answer({ ...(await makePreview(req.payload, env, ref, lang)), updatedAt });
      }),
    },
    { path: '/previews/:collection/:id/share', method: 'post', handler: guard('update', share) },
    { path: '/previews/:collection/:id/withdraw', method: 'post', handler: guard('update', withdraw) },
  ];
}
