import { FolderSchema } from '@kmh/content/schema';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import type { SiteState } from './release-facts.ts';

const LineSchema = z.object({ document: z.string(), state: z.string(), reason: z.string().nullish() });
const TitleSchema = z.union([
  z.object({ title: z.string().min(1) }).transform(({ title }) => title),
  z.object({ name: z.string().min(1) }).transform(({ name }) => name),
  z.object({ slug: z.string().min(1) }).transform(({ slug }) => slug),
]);

/** How far back refusals are looked for. */
const MOST = 100;

/** The newest word on each document that was ever refused: one that went out since has been put right. */
const readLines = async ({ payload }: PayloadRequest): Promise<z.output<typeof LineSchema>[]> => {
  const common = {
    collection: 'outbox',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    sort: '-id',
  } as const;
  const refused = await payload.find({ ...common, limit: MOST, where: { state: { equals: 'refused' } } });
  const documents = [...new Set(refused.docs.map(({ document }) => document))];
  if (documents.length === 0) return [];
  const { docs } = await payload.find({
    ...common,
    limit: MOST * 10,
    where: { document: { in: documents } },
  });
  const lines = z.array(LineSchema).parse(docs).toReversed();
  return [...new Map(lines.map((line) => [line.document, line])).values()];
};

const readTitle = async (req: PayloadRequest, document: string): Promise<string> => {
  const [folder, id = ''] = document.split('/');
  const collection = FolderSchema.safeParse(folder).data;
  if (collection === undefined) return document;
  const common = { id, depth: 0, disableErrors: true, overrideAccess: false, req, trash: true };
  const found = await req.payload.findByID({ ...common, collection });
  return TitleSchema.safeParse(found).data ?? document;
};

/** What could not go out and has not been put right since, with the reasons. */
export const readRefused = async (req: PayloadRequest): Promise<SiteState['refused']> => {
  const lines = (await readLines(req)).filter(({ state }) => state === 'refused');
  return Promise.all(
    lines.map(async ({ document, reason }) => ({
      document,
      title: await readTitle(req, document),
      reason: reason ?? '',
    })),
  );
};
