import { definitions } from '../../schema/kinds.ts';
import { langs } from '../../vocabulary/lang.ts';
import { factsFile, langOfFile } from '../parse-entry.ts';
import type { Filed, Finding, RecordCheck } from './finding.ts';
import { isNeeded } from './is-needed.ts';

/** Languages said to be published have their file, and no file lies about unlisted. */
function checkListed({ entry, folder }: Filed): Finding[] {
  if (!('languages' in entry.facts)) return [];
  const { languages } = entry.facts;
  const missing = langs
    .filter((lang) => languages[lang] !== undefined && !folder.texts.includes(`${lang}.mdx`))
    .map((lang) => ({
      code: 'language-missing',
      folder,
      file: factsFile,
      spot: { field: ['languages', lang] },
      reason: `${lang} is listed as published, but there is no ${lang}.mdx`,
      remedy: `Add ${lang}.mdx, or take ${lang} out of languages`,
    }));
  const unlisted = folder.texts.flatMap((file) => {
    const lang = langOfFile(file);
    return lang === undefined || languages[lang] !== undefined
      ? []
      : [
          {
            code: 'language-unlisted',
            folder,
            file,
            reason: `the file is here, but ${lang} is not listed as published`,
            remedy: `List it under languages in ${factsFile}, or delete the file`,
          },
        ];
  });
  return [...missing, ...unlisted];
}

/** An entry that needs words, a name for instance, has them in one language at least. */
function checkWords({ entry, folder }: Filed): Finding[] {
  return isNeeded(definitions[entry.kind].texts) &&
    !folder.texts.some((file) => langOfFile(file) !== undefined)
    ? [
        {
          code: 'language-none',
          folder,
          file: factsFile,
          reason: 'the entry has no words in any language',
          remedy: 'Add a file such as en.mdx with its front matter',
        },
      ]
    : [];
}

export const checkLanguages: RecordCheck = ({ filed }) =>
  filed.flatMap((each) => [...checkListed(each), ...checkWords(each)]);
