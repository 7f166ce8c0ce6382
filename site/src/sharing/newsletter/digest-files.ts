import { langs } from '@kmh/content/vocabulary';
import { keyOf, type FileGroup } from '../../machine/file-group.ts';
import { fileAt, type MachineFile } from '../../machine/machine-file.ts';
import type { Shelf } from '../../machine/shelf.ts';
import { routes } from '../../routes.ts';
import { digestsOf, mailOf, type Digest } from './digests.ts';
import { writeMailText } from './mail.ts';
import { writeEml } from './write-eml.ts';
import { writeMailHtml } from './write-mail-html.ts';

/** A prepared newsletter as HTML, as text and as a draft. */
function* writeDigest(shelf: Shelf, digest: Digest): Generator<MachineFile> {
  const mail = mailOf(shelf, digest);
  const path = (ending: 'html' | 'txt' | 'eml') => routes.digest(digest.lang, digest.topic, ending);
  yield fileAt(path('html'), writeMailHtml(mail));
  yield fileAt(path('txt'), writeMailText(mail));
  yield fileAt(path('eml'), writeEml(mail));
}

/** The prepared newsletters of all languages. */
export function* digestFiles(shelf: Shelf): Generator<FileGroup> {
  for (const digest of langs.flatMap((lang) => digestsOf(shelf.library, lang)))
    yield {
      name: `digest ${digest.lang} ${digest.topic ?? ''}`,
      key: keyOf(shelf.site, digest.subject, shelf.keyOf(digest.items)),
      make: () => writeDigest(shelf, digest),
    };
}
