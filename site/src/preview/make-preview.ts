import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderOf } from '@kmh/content/schema';
import { dirOf, type Lang } from '@kmh/content/vocabulary';
import { describe } from '../description/index.ts';
import { directories } from '../directories.ts';
import { fileOf } from '../file-of.ts';
import { loadLibrary } from '../library/load-library.ts';
import { readRecord } from '../loaders/read-record.ts';
import { RecordError } from '../loaders/record-error.ts';
import { bundlePages, entryOf, readBundle } from '../prerender/bundle.ts';
import { openBundle, type OpenBundle } from '../prerender/open-bundle.ts';
import { siteDigest } from '../prerender/site-digest.ts';
import { finishPage } from '../reading/finish-page.ts';
import { routes } from '../routes.ts';
import { cardOf } from '../sharing/card/card.ts';
import { writeCardHtml } from '../sharing/card/write-card-html.ts';
import { drawShareImage } from '../sharing/share-image/draw-share-image.ts';
import { shareImageOf } from '../sharing/share-image/share-image.ts';
import { siteAddress } from '../site-address.ts';
import { asPrinted, markDraft, picturesIn } from './mark-draft.ts';
import type { PreviewAnswer, PreviewJob } from './preview-job.ts';

/** The bundle of the last build where it was made from this code; a bundle of one's own where it was not. */
async function openPages(built: string): Promise<OpenBundle> {
  const code = siteDigest(directories.root);
  try {
    const bundle = readBundle(built);
    if (bundle.code === code) return await openBundle(entryOf(bundle, built));
  } catch {
    // There was no build yet, or it is being made anew.
  }
  return openBundle(entryOf(await bundlePages(code, new AbortController().signal)));
}

const wrapCard = (card: string, lang: Lang): string =>
  `<!doctype html><html lang="${lang}" dir="${dirOf(lang)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>–</title></head><body style="margin:0">${card}</body></html>`;

/** Puts the pictures of pages beside them, from the draft or from the record. */
function placePictures(pages: readonly string[], { draft, out }: PreviewJob): void {
  for (const path of new Set(pages.flatMap(picturesIn))) {
    const source = [draft, directories.content]
      .map((folder) => join(folder, path))
      .find((file) => existsSync(file));
    if (source === undefined) continue;
    mkdirSync(dirname(join(out, path)), { recursive: true });
    copyFileSync(source, join(out, path));
  }
}

async function makeFiles(job: PreviewJob): Promise<Map<string, string | Buffer>> {
  const { kind, slug, lang } = job;
  const library = await loadLibrary();
  const item = library.items.find((each) => each.kind === kind && each.slug === slug);
  if (item === undefined) throw new Error(`There is no ${folderOf[kind]}/${slug} in this preview.`);
  const { pagesOf } = await openPages(job.bundle);
  const file = fileOf(routes.page(lang, item.kind, slug));
  const pages = await pagesOf(`src/pages/[locale]/${folderOf[kind]}/[slug].astro`);
  const found = pages.find(({ pathname }) => fileOf(pathname) === file);
  if (found === undefined) throw new Error(`The preview has no page ${file}.`);
  const { page, textFirst } = finishPage(await found.render());
  const mark = (text: string | Buffer) => markDraft(text.toString(), lang, siteAddress);
  const files = new Map<string, string | Buffer>([
    ['page.html', mark(page)],
    ['text.html', mark(textFirst ?? page)],
    ['print.html', asPrinted(mark(page))],
  ]);
  const description = describe(library, item, lang, siteAddress);
  const card = description && cardOf(description);
  if (card !== undefined) files.set('card.html', mark(wrapCard(writeCardHtml(card), lang)));
  const image = shareImageOf(item, lang);
  if (image !== undefined) files.set('share.png', await drawShareImage(image));
  return files;
}

/**
 * Makes the files of a preview: page, text-first form, print, and, of publications, the newsletter's card and the share image.
 *
 * @returns their names, or everything that is wrong with the draft
 */
export async function makePreview(job: PreviewJob): Promise<PreviewAnswer> {
  try {
    await readRecord(job.draft);
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    const problems = error.errors.map(({ place: { file, line, field }, reason, remedy }) => ({
      place: [`${file}${line === undefined ? '' : `:${line}`}`, field].filter(Boolean).join(' '),
      reason,
      remedy,
    }));
    return { type: 'refused', problems };
  }
  const files = await makeFiles(job);
  mkdirSync(job.out, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(job.out, name), content);
  placePictures(
    [...files.values()].filter((content) => typeof content === 'string'),
    job,
  );
  return { type: 'made', files: [...files.keys()] };
}
