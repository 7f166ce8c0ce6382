import { langs } from '@kmh/content/vocabulary';
import type { Library } from '../../library/library.ts';
import { keyOf, type FileGroup } from '../../machine/file-group.ts';
import { fileAt } from '../../machine/machine-file.ts';
import { routes } from '../../routes.ts';
import { digestsOf, mailOf } from './digests.ts';
import { writeMailText } from './mail.ts';
import { writeEml } from './write-eml.ts';
import { writeMailHtml } from './write-mail-html.ts';

/**
 * The prepared newsletters of all languages, each as HTML, as text and as a draft.
 *
 * @param site the site's own address
 */
export function* digestFiles(library: Library, site: string): Generator<FileGroup> {
  for (const lang of langs) {
    for (const digest of digestsOf(library, lang)) {
      const mail = mailOf(library, digest, site);
      const path = (ending: 'html' | 'txt' | 'eml') => routes.digest(lang, digest.topic, ending);
      yield {
        name: `digest ${lang} ${digest.topic ?? ''}`,
        key: keyOf(mail),
        make: () => [
          fileAt(path('html'), writeMailHtml(mail)),
          fileAt(path('txt'), writeMailText(mail)),
          fileAt(path('eml'), writeEml(mail)),
        ],
      };
    }
  }
}
