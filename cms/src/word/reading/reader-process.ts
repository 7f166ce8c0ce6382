import { buffer } from 'node:stream/consumers';
import { printBody } from '@kmh/content/entry';
import { z } from 'zod';
import { publicationKinds } from '@kmh/content/schema';
import { LangSchema } from '@kmh/content/vocabulary';
import { convertWord } from '../conversion/convert-word.ts';
import type { FoundPicture } from '../conversion/conversion.ts';
import { openWordPackage } from '../package/open-word-package.ts';
import { WordRefusedError } from '../word-refused-error.ts';
import { readWordFile } from './read-word-file.ts';
import type { ReaderAnswer, WordPicture } from './reader-answer.ts';

/*
 * Reads one Word file from its input and says `ready`, and answers in one line of JSON. It is a process of its own, so that a file that was made to
 * fill the memory or to take forever ends this process and nothing else.
 *
 *   node reader-process.ts <kind> <lang>  < file.docx
 */

const ArgumentsSchema = z.tuple([z.enum(publicationKinds), LangSchema]);

/** In place of each picture stands its name in the file; one that is kept elsewhere cannot be read. */
async function toPicture({ image, ...found }: FoundPicture): Promise<WordPicture> {
  const part = await image.readAsBuffer().then(
    (content) => content.toString('utf8'),
    () => undefined,
  );
  return { ...found, ...(part !== undefined && { part }) };
}

async function read(): Promise<ReaderAnswer> {
  const [kind, lang] = ArgumentsSchema.parse(process.argv.slice(2));
  const file = await openWordPackage(await buffer(process.stdin));
  const { facts, texts, body, authors, pictures, findings } = convertWord(
    await readWordFile(file),
    kind,
    lang,
  );
  return {
    type: 'read',
    facts,
    texts,
    body: printBody(body),
    authors: [...authors],
    pictures: await Promise.all(pictures.map(toPicture)),
    findings: [...findings],
  };
}

// From here on the time counts.
process.stdout.write('ready\n');
const answer = await read().catch((error: unknown): ReaderAnswer => {
  if (error instanceof WordRefusedError)
    return { type: 'refused', key: error.key, values: { ...error.values } };
  throw error;
});
process.stdout.write(`${JSON.stringify(answer)}\n`);
