import { LangSchema } from '@kmh/content/vocabulary';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { IdSchema } from '../fields/values.ts';
import { logDeed } from './activity.ts';
import { inTransaction } from './page-document.ts';
import type { PageDocument } from './page-document.ts';
import { SignOffRefusedError } from './sign-off-refused-error.ts';
import { actorOf } from './sign-off-record.ts';

const LONGEST = 4000;

/** Something said of a language of a document: of one field or of all of it, or in answer to something that was said. */
export const CommentSchema = z.object({
  lang: LangSchema,
  text: z.string().trim().min(1).max(LONGEST),
  field: z.string().optional(),
  parent: IdSchema.optional(),
});
export const ResolveSchema = z.object({ comment: IdSchema, isResolved: z.boolean() });

const StoredSchema = z.looseObject({ id: z.number(), document: z.string(), lang: LangSchema });

/** A comment of this document; `throws` when it belongs to another, or is not there. */
const findComment = async (req: PayloadRequest, page: PageDocument, id: string | number) => {
  const found: unknown = await req.payload.db.findOne({
    collection: 'comments',
    req,
    where: { id: { equals: id } },
  });
  const comment = StoredSchema.safeParse(found).data;
  if (comment?.document !== page.key) throw new SignOffRefusedError(req, 'comment.gone', {}, 404);
  return comment;
};

/** Writes a comment, or the answer to one. */
export const addComment = async (
  req: PayloadRequest,
  page: PageDocument,
  { field, lang, parent, text }: z.output<typeof CommentSchema>,
): Promise<void> => {
  const fields = req.payload.collections[page.ref.collection].config.flattenedFields;
  if (field !== undefined && !fields.some(({ name }) => name === field))
    throw new SignOffRefusedError(req, 'comment.noField');
  const above = parent === undefined ? undefined : await findComment(req, page, parent);
  await inTransaction(req, async () => {
    await req.payload.create({
      collection: 'comments',
      data: {
        document: page.key,
        lang: above?.lang ?? lang,
        text,
        author: actorOf(req)?.name ?? '',
        ...(field !== undefined && { field }),
        ...(above && { parent: above.id }),
      },
      depth: 0,
      overrideAccess: true,
      req,
    });
    const about = { document: page.key, title: page.titleIn(lang), lang: above?.lang ?? lang };
    await logDeed(req, { ...about, action: 'commented', note: text.slice(0, 200) });
  });
};

/** Marks a comment as done with, or opens it again. */
export const resolveComment = async (
  req: PayloadRequest,
  page: PageDocument,
  { comment: id, isResolved }: z.output<typeof ResolveSchema>,
): Promise<void> => {
  const comment = await findComment(req, page, id);
  await inTransaction(req, async () => {
    const data = isResolved
      ? { resolvedBy: actorOf(req)?.name ?? '', resolvedAt: new Date().toISOString() }
      : { resolvedBy: null, resolvedAt: null };
    await req.payload.update({
      collection: 'comments',
      id: comment.id,
      data,
      depth: 0,
      overrideAccess: true,
      req,
    });
    const about = { document: page.key, title: page.titleIn(comment.lang), lang: comment.lang };
    await logDeed(req, { ...about, action: isResolved ? 'resolved' : 'reopened' });
  });
};
