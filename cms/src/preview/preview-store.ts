import { createHash, randomBytes } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { LangSchema } from '@kmh/content/vocabulary';
import { z } from 'zod';
import { writeWholeFile } from '../snapshot/write-whole-file.ts';

/*
 * Below DATA_DIR/preview: `made/{id}` is what somebody with an account looks at, for a day; `links/{hash}` is a copy for reviewers from
 * outside, which stays as it was when the link was made. Only the hash of a link's secret is kept.
 */

const DAY = 24 * 60 * 60 * 1000;
/** How long it is remembered that a link has ended, so that it is told. */
const REMEMBERED = 90 * DAY;

const LinkSchema = z.object({
  /** `collection/id`. */
  document: z.string(),
  lang: LangSchema,
  /** When the version that it shows was saved, ISO 8601. */
  version: z.string(),
  until: z.iso.datetime(),
  madeBy: z.string(),
  withdrawn: z.boolean(),
});
export type PreviewLink = z.output<typeof LinkSchema>;

const names = { id: /^[0-9a-f]{32}$/, hash: /^[0-9a-f]{64}$/, token: /^[\w-]{43}$/ };
/** What a preview consists of; nothing else is ever handed out. */
const FILE = /^(?:(?:page|text|print|card)\.html|share\.png|media\/[0-9a-z-]+\/[0-9a-z][0-9a-z.-]*)$/;

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
export const isOver = ({ until, withdrawn }: PreviewLink, now: Date): boolean =>
  withdrawn || new Date(until) <= now;

/** @param dataDir the CMS's DATA_DIR; an absolute path */
export function createPreviewStore(dataDir: string) {
  const root = join(dataDir, 'preview');
  const made = (id: string) => join(root, 'made', id);
  const linkAt = (hash: string) => join(root, 'links', hash);
  const listed = (folder: string) => readdir(join(root, folder)).catch(() => []);

  const readLink = async (hash: string): Promise<PreviewLink | undefined> => {
    const text = names.hash.test(hash)
      ? await readFile(join(linkAt(hash), 'link.json'), 'utf8').catch(() => undefined)
      : undefined;
    return text === undefined ? undefined : LinkSchema.parse(JSON.parse(text));
  };
  const writeLink = (hash: string, link: PreviewLink) =>
    writeWholeFile(join(linkAt(hash), 'link.json'), JSON.stringify(link));
  const clear = (folder: string) => rm(folder, { recursive: true, force: true });

  return {
    /** An id nobody guesses, and its folders. */
    open: () => {
      const id = randomBytes(16).toString('hex');
      return { id, draft: join(made(id), 'draft'), out: join(made(id), 'files') };
    },
    /** The files of a link that is still good; nothing for an unknown one. */
    openLink: async (token: string, now: Date): Promise<{ folder: string } | 'over' | undefined> => {
      const hash = names.token.test(token) ? hashOf(token) : '';
      const link = await readLink(hash);
      if (link === undefined) return undefined;
      return isOver(link, now) ? 'over' : { folder: join(linkAt(hash), 'files') };
    },
    folderOf: (id: string): string | undefined => (names.id.test(id) ? join(made(id), 'files') : undefined),
    readFile: (folder: string, name: string): Promise<Buffer | undefined> =>
      FILE.test(name) ? readFile(join(folder, name)).catch(() => undefined) : Promise.resolve(undefined),
    /** Keeps what was made for whoever has the link, and gives the link's secret. */
    share: async (id: string, link: PreviewLink): Promise<string> => {
      const token = randomBytes(32).toString('base64url');
      await mkdir(linkAt(hashOf(token)), { recursive: true });
      await cp(join(made(id), 'files'), join(linkAt(hashOf(token)), 'files'), { recursive: true });
      await writeLink(hashOf(token), link);
      return token;
    },
    linksOf: async (document: string): Promise<(PreviewLink & { id: string })[]> => {
      const all = await Promise.all(
        (await listed('links')).map(async (id) => ({ id, link: await readLink(id) })),
      );
      return all.flatMap(({ id, link }) => (link?.document === document ? [{ id, ...link }] : []));
    },
    /** Ends a link at once: its files are gone. */
    withdraw: async (hash: string, document: string): Promise<PreviewLink | undefined> => {
      const link = await readLink(hash);
      if (link === undefined || link.document !== document) return undefined;
      await writeLink(hash, { ...link, withdrawn: true });
      await clear(join(linkAt(hash), 'files'));
      return link;
    },
    discard: (id: string) => clear(made(id)),
    /** Clears away previews of yesterday, and the files of links that have ended. */
    sweep: async (now: Date): Promise<void> => {
      for (const id of await listed('made')) {
        const { mtimeMs } = await stat(made(id)).catch(() => ({ mtimeMs: now.getTime() }));
        if (now.getTime() - mtimeMs > DAY) await clear(made(id));
      }
      for (const hash of await listed('links')) {
        const link = await readLink(hash);
        if (link === undefined || !isOver(link, now)) continue;
        await clear(join(linkAt(hash), 'files'));
        if (now.getTime() - new Date(link.until).getTime() > REMEMBERED) await clear(linkAt(hash));
      }
    },
  };
}
