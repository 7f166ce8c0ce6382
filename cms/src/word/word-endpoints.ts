import { publicationKinds } from '@kmh/content/schema';
import { kinds, langs, LangSchema } from '@kmh/content/vocabulary';
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload';
import { z } from 'zod';
import { isAllowed } from '../access/allow.ts';
import { answer, refuse } from '../answers.ts';
import type { Env } from '../env.ts';
import { say } from '../i18n/text.ts';
import { inLanguage } from '../i18n/words.ts';
import { createDraft } from './draft/create-draft.ts';
import { importWord, type WordImport } from './import-word.ts';
import { WORD_LIMITS } from './limits.ts';
import { previewImport } from './preview/import-preview.ts';
import { makeReport } from './report/make-report.ts';
import { makeTemplate } from './template/make-template.ts';
import { DOCX, WORD_PATH } from './word-path.ts';
import { WordRefusedError } from './word-refused-error.ts';

const ChoiceSchema = z.object({ kind: z.enum(publicationKinds), lang: LangSchema });
type Choice = z.output<typeof ChoiceSchema>;

/** The languages that can be chosen, and the kinds, as an editor calls them. */
const choicesIn = (language: string): string =>
  [...publicationKinds.map((kind) => `${kind} (${inLanguage(kinds.labels(kind), language)})`), ...langs].join(
    ', ',
  );

const readChoice = (req: PayloadRequest): Choice => {
  const choice = ChoiceSchema.safeParse({
    kind: req.searchParams.get('kind'),
    lang: req.searchParams.get('lang'),
  });
  if (choice.success) return choice.data;
  throw new WordRefusedError('word.refused.choice', { choices: choicesIn(req.i18n.language) });
};

/** Lets those through who may make drafts, and says to the others, and of files that are refused, why. */
const guard =
  (handler: (req: PayloadRequest, choice: Choice) => Promise<Response>): PayloadHandler =>
  async (req) => {
    if (!req.user) return refuse(req.t('error:unauthorized'), 401);
    if (!isAllowed(req, 'create', 'publications'))
      return refuse(req.t('error:notAllowedToPerformAction'), 403);
    try {
      return await handler(req, readChoice(req));
    } catch (error) {
      if (!(error instanceof WordRefusedError)) throw error;
      return refuse(say(error.key, req.i18n.language, error.values), 400);
    }
  };

const tooBig = (bytes: number): WordRefusedError =>
  new WordRefusedError('word.refused.tooBig', {
    megabytes: Math.ceil(bytes / 2 ** 20),
    most: WORD_LIMITS.fileBytes / 2 ** 20,
  });

/**
 * Reads the file that a request consists of, and no more than a Word file may have. A form of another site cannot send this kind of
 * content without being asked first.
 */
async function readFile(req: PayloadRequest): Promise<Uint8Array> {
  const type = req.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== DOCX) throw new WordRefusedError('word.refused.notWord');
  const announced = Number(req.headers.get('content-length') ?? 0);
  if (announced > WORD_LIMITS.fileBytes) throw tooBig(announced);
  if (!req.body) throw new WordRefusedError('word.refused.empty');
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of req.body) {
    length += part.length;
    if (length > WORD_LIMITS.fileBytes) throw tooBig(length);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const read = async (env: Env, req: PayloadRequest, choice: Choice): Promise<WordImport> =>
  importWord({ ...choice, file: await readFile(req), projectRoot: env.projectRoot });

/** What the admin asks about Word files and has made of them. The file is the whole request; kind and language stand in the address. */
export const createWordEndpoints = (env: Env): Endpoint[] => [
  {
    path: `${WORD_PATH}/preview`,
    method: 'post',
    handler: guard(async (req, choice) => {
      return answer(await previewImport(await read(env, req, choice), req.i18n.language));
    }),
  },
  {
    path: WORD_PATH,
    method: 'post',
    handler: guard(async (req, choice) => {
      const { collection, findings, id } = await createDraft(await read(env, req, choice), {
        payload: req.payload,
        dataDir: env.dataDir,
        req,
      });
      req.payload.logger.info({ msg: 'A draft was made from a Word file', collection, id });
      return answer({ collection, id, report: makeReport(findings, req.i18n.language) }, 201);
    }),
  },
  {
    path: `${WORD_PATH}/template`,
    method: 'get',
    handler: guard(async (_req, { kind, lang }) => {
      return new Response(new Uint8Array(await makeTemplate(kind, lang)), {
        headers: {
          'content-type': DOCX,
          'content-disposition': `attachment; filename="${kind}-${lang}.docx"`,
          'cache-control': 'private, no-cache',
        },
      });
    }),
  },
];
