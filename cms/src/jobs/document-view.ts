import { langs, nativeNames } from '@kmh/content/vocabulary';
import type { Payload } from 'payload';
import { z } from 'zod';
import type { Env } from '../env.ts';
import { planLanguages } from '../snapshot/languages.ts';
import { keyOf, type DocumentRef } from '../snapshot/document-key.ts';
import { readReleaseView } from './release-view.ts';

/** How far one publication is on its way to readers. */
export interface DocumentView {
  readonly state: 'never' | 'queued' | 'building' | 'live' | 'failed';
  readonly since?: string | undefined;
  readonly reason?: string | undefined;
  /** Its pages, a language each. */
  readonly pages: readonly { readonly language: string; readonly address: string }[];
}

const HeadSchema = z.looseObject({
  slug: z.string().nullish(),
  deletedAt: z.string().nullish(),
  _status: z.string().nullish(),
  languages: z.unknown().optional(),
});
const LineSchema = z.looseObject({
  state: z.string(),
  reason: z.string().nullish(),
  liveAt: z.string().nullish(),
});

async function readHead(payload: Payload, { collection, id }: DocumentRef) {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    draft: false,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    select: { slug: true, _status: true, deletedAt: true, languages: true },
    trash: true,
    where: { id: { equals: id } },
  });
  return HeadSchema.safeParse(docs[0]).data;
}

async function readNewestLine(payload: Payload, ref: DocumentRef) {
  const { docs } = await payload.find({
    collection: 'outbox',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    sort: '-id',
    where: { document: { equals: keyOf(ref) } },
  });
  return LineSchema.safeParse(docs[0]).data;
}

function pagesOf(
  env: Env,
  { collection }: DocumentRef,
  slug: string,
  languages: unknown,
): DocumentView['pages'] {
  const written = new Set(planLanguages(languages).written.map(({ lang }) => lang));
  return langs
    .filter((lang) => written.has(lang))
    .map((lang) => ({
      language: nativeNames[lang],
      address: `${env.siteUrl}/${lang}/${collection}/${slug}/`,
    }));
}

/** Finds out whether readers have a publication in its published form. One that came with the record has no line of its own. */
export async function readDocumentView(payload: Payload, env: Env, ref: DocumentRef): Promise<DocumentView> {
  const head = await readHead(payload, ref);
  const line = await readNewestLine(payload, ref);
  const isPublic = head?._status === 'published' && !head.deletedAt;
  const isUnderWay = line?.state === 'waiting' || line?.state === 'recorded';
  if (!isPublic && !isUnderWay) return { state: 'never', pages: [] };
  if (line?.state === 'refused') return { state: 'failed', reason: line.reason ?? '', pages: [] };
  const release = await readReleaseView(payload, env);
  if (isUnderWay && release.state === 'failed')
    return { state: 'failed', reason: release.reason ?? '', pages: [] };
  if (isUnderWay || release.liveSince === undefined)
    return { state: release.state === 'building' ? 'building' : 'queued', pages: [] };
  const since = line?.liveAt ?? release.liveSince;
  return { state: 'live', since, pages: pagesOf(env, ref, head?.slug ?? '', head?.languages) };
}
