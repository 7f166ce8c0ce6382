import { FolderSchema, isPageKind, kindOf } from '@kmh/content/schema';
import type { Folder } from '@kmh/content/schema';
import { langs } from '@kmh/content/vocabulary';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import type { Env } from '../env.ts';
import { readLivePages } from './release-files.ts';
import type { OnSite, SiteState } from './release-facts.ts';
import type { DocumentWord, ReleaseDesk } from './release-desk.ts';
import { readSiteState } from './site-state.ts';

const HeadSchema = z.object({ slug: z.string().nullish(), createdAt: z.string() });

const isPageFolder = (folder: Folder): boolean => isPageKind(kindOf(folder));

/** Its slug and age, if whoever asks may read the document; drafts may have another one that no reader knows yet. */
const readHead = async (req: PayloadRequest, collection: Folder, id: string) => {
  const found = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    draft: false,
    overrideAccess: false,
    req,
    trash: true,
  });
  return HeadSchema.safeParse(found).data;
};

/** Readers have the pages of a release before its search index is made. */
const isWithReaders = (word: DocumentWord, site: SiteState): boolean =>
  word.state === 'live' || (word.state === 'recorded' && site.state === 'live' && site.search === 'building');

/** Where a change is that readers do not have yet. */
const wayOf = (
  word: DocumentWord,
  site: SiteState,
): Pick<OnSite, 'state' | 'step' | 'percent' | 'reason'> => {
  if (word.state === 'refused') return { state: 'failed', ...(word.reason && { reason: word.reason }) };
  if (site.state === 'failed') return { state: 'failed', ...(site.reason && { reason: site.reason }) };
  if (site.state === 'building' && word.state === 'recorded')
    return { state: 'building', percent: site.percent ?? 0, ...(site.step && { step: site.step }) };
  return { state: 'queued' };
};

/**
 * Tells where a publication is on its way to readers, and at which addresses they have it now: those that the live
 * release really holds.
 * @returns undefined for what has no page, is not there, or is not for whoever asks
 */
export const readOnSite = async (
  env: Env,
  desk: ReleaseDesk,
  req: PayloadRequest,
  document: { collection: unknown; id: unknown },
): Promise<OnSite | undefined> => {
  const collection = FolderSchema.safeParse(document.collection).data;
  const id = z.string().min(1).safeParse(document.id).data;
  if (collection === undefined || id === undefined || !isPageFolder(collection)) return undefined;
  const head = await readHead(req, collection, id);
  if (head === undefined) return undefined;
  const { slug, createdAt } = head;
  const [site, word, live] = await Promise.all([
    readSiteState(env, desk, req),
    desk.lookUp(req.payload, { collection, id, createdAt }),
    readLivePages(env.dataDir),
  ]);
  // A draft that nobody has named yet has no address.
  const pages = (slug ? langs : [])
    .filter((lang) => live.has(`${lang}/${collection}/${slug}/index.html`))
    .map((lang) => ({ lang, url: `${env.siteUrl}/${lang}/${collection}/${slug}/` }));
  if (word !== undefined && !isWithReaders(word, site)) return { ...wayOf(word, site), pages };
  if (pages.length === 0) return { state: 'none', pages };
  const since = word?.liveAt ?? (word?.state === 'recorded' ? site.liveSince : undefined);
  return { state: 'live', ...(since && { since }), pages };
};
