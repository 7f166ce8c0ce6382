import type { z } from 'zod';
import { openPicture } from '../../media/safe-sharp.ts';
import type { ImportedPicture, WordImport } from '../import-word.ts';
import { makeReport } from '../report/make-report.ts';
import { makeFieldPreviews } from './field-previews.ts';
import { makePreview } from './make-preview.ts';
import type { ImportPreview, PicturePreviewSchema } from './preview-answers.ts';

/** The width in which a preview shows pictures, in pixels. */
const WIDTH = 320;

const picturePreview = async ({
  alt,
  picture,
}: ImportedPicture): Promise<z.output<typeof PicturePreviewSchema>> => {
  const small = await openPicture(picture.data)
    .resize({ width: WIDTH, withoutEnlargement: true })
    .webp({ quality: 60, effort: 1 })
    .toBuffer();
  return { alt, source: `data:image/webp;base64,${small.toString('base64')}` };
};

/**
 * What an editor sees of a Word file before she decides.
 * @param language of the editor
 */
export async function previewImport(
  { authors, entry, findings, pictures }: WordImport,
  language: string,
): Promise<ImportPreview> {
  const shown: ImportPreview['pictures'] = {};
  for (const [slug, picture] of pictures) shown[slug] = await picturePreview(picture);
  return {
    title: typeof entry.texts.title === 'string' ? entry.texts.title : '',
    fields: makeFieldPreviews(entry.texts, language),
    authors: [...authors],
    body: makePreview(entry.body),
    pictures: shown,
    report: makeReport(findings, language),
  };
}
