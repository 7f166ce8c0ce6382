import type { Endpoint, PayloadRequest } from 'payload';
import { isAllowed } from '../access/allow.ts';
import type { Operation } from '../access/permissions.ts';
import { answer, refuse } from '../answers.ts';
import { StaleUpdateError } from '../hooks/refuse-stale-update.ts';
import { say } from '../i18n/text.ts';
import { SignOffRefusedError } from '../sign-off/sign-off-refused-error.ts';
import { besideOf } from './beside/read-beside.ts';
import { exportTranslation } from './exchange/export-translation.ts';
import { importTranslation, previewImport } from './exchange/import-translation.ts';
import { readTranslation } from './exchange/read-translation.ts';
import type { Translation } from './exchange/read-translation.ts';
import { startTranslation } from './exchange/start-translation.ts';
import { TRANSLATIONS_PATH } from './translations-path.ts';
import { XLIFF_LIMITS } from './xliff/limits.ts';
import { XliffRefusedError } from './xliff/xliff-refused-error.ts';
import { XLIFF } from './xliff/xliff-type.ts';

const tooBig = (bytes: number): XliffRefusedError =>
  new XliffRefusedError('xliff.refused.tooBig', {
    megabytes: Math.ceil(bytes / 2 ** 20),
    most: XLIFF_LIMITS.fileBytes / 2 ** 20,
  });

/** Reads the file that a request consists of. A form of another site cannot send this kind of content without being asked first. */
async function readFile(req: PayloadRequest): Promise<Uint8Array> {
  const type = req.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== XLIFF) throw new XliffRefusedError('xliff.refused.notXliff');
  const announced = Number(req.headers.get('content-length') ?? 0);
  if (announced > XLIFF_LIMITS.fileBytes) throw tooBig(announced);
  if (!req.body) throw new XliffRefusedError('xliff.refused.empty');
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of req.body) {
    length += part.length;
    if (length > XLIFF_LIMITS.fileBytes) throw tooBig(length);
    parts.push(part);
  }
  if (length === 0) throw new XliffRefusedError('xliff.refused.empty');
  return Buffer.concat(parts);
}

/** Lets through who may, reads document and language, and says in a sentence what cannot be done. */
const at =
  (
    operation: Operation,
    work: (req: PayloadRequest, translation: Translation) => Promise<Response> | Response,
  ) =>
  async (req: PayloadRequest): Promise<Response> => {
    if (!req.user) return refuse(req.t('error:unauthorized'), 401);
    if (!isAllowed(req, operation, 'publications'))
      return refuse(req.t('error:notAllowedToPerformAction'), 403);
    try {
      return await work(req, await readTranslation(req));
    } catch (error) {
      if (error instanceof XliffRefusedError)
        return refuse(say(error.key, req.i18n.language, error.values), error.status);
      if (error instanceof SignOffRefusedError || error instanceof StaleUpdateError)
        return refuse(error.message, error.status);
      throw error;
    }
  };

const download = (req: PayloadRequest, translation: Translation): Response => {
  const name = `${translation.slug}-${translation.sourceLang}-${translation.lang}.xlf`;
  return new Response(exportTranslation(translation, req.i18n.language), {
    headers: {
      'content-type': `${XLIFF}; charset=utf-8`,
      'content-disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/g, '-')}"`,
      'cache-control': 'private, no-store',
    },
  });
};

/** Only the admin's own code sends this header, so that no form of another site can begin a translation. */
const isOwnRequest = (req: PayloadRequest): boolean =>
  req.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === 'application/json';

const one = `${TRANSLATIONS_PATH}/:collection/:id/:lang` as const;

/** What the admin asks about a translation of a document, and has done with it. */
export const createTranslationEndpoints = (): Endpoint[] => [
  {
    path: one,
    method: 'get',
    handler: at('read', (req, translation) => answer(besideOf(translation, req.i18n.language))),
  },
  { path: `${one}/xliff`, method: 'get', handler: at('read', download) },
  {
    path: `${one}/xliff/preview`,
    method: 'post',
    handler: at('update', async (req, translation) =>
      answer(previewImport(translation, await readFile(req), req.i18n.language)),
    ),
  },
  {
    path: `${one}/xliff`,
    method: 'post',
    handler: at('update', async (req, translation) =>
      answer(await importTranslation(req, translation, await readFile(req)), 201),
    ),
  },
  {
    path: `${one}/start`,
    method: 'post',
    handler: at('update', async (req, translation) =>
      isOwnRequest(req)
        ? answer({ copied: await startTranslation(req, translation) }, 201)
        : refuse(say('sign.notReadable', req.i18n.language), 400),
    ),
  },
];
