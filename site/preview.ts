import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { makePreview } from './src/preview/make-preview.ts';
import { PreviewJobSchema } from './src/preview/preview-job.ts';
import { writeWholeFile } from './src/write-file.ts';

/*
 * node site/preview.ts < job.json
 *
 * Shows one draft as the site will show it: reads the record with the draft in place of what is published, and renders its pages in one
 * language. DATA_DIR is a folder of the previews' own, so that what was read is kept from one to the next. The answer is `answer.json`
 * beside the files.
 */
const job = PreviewJobSchema.parse(JSON.parse(await text(process.stdin)));
writeWholeFile(join(job.out, 'answer.json'), JSON.stringify(await makePreview(job)));
