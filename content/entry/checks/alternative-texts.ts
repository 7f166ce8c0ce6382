import { langs, type Lang } from '../../vocabulary/lang.ts';
import { isKind } from '../entry.ts';
import { factsFile } from '../parse-entry.ts';
import { walkBody } from '../walk-body.ts';
import type { Filed, Finding, RecordCheck, RecordIndex } from './finding.ts';

/** Whether a picture says in a language what it shows, or says that it shows nothing of its own. */
function isDescribed(slug: string, lang: Lang, { find }: RecordIndex): boolean {
  const media = find('media', slug);
  // A picture that is missing or cannot be read is told elsewhere.
  if (media === undefined || !isKind(media, 'media')) return true;
  return media.facts.decorative || media.translations[lang]?.texts.alt !== undefined;
}

const nameOf = (lang: Lang) => new Intl.DisplayNames(['en'], { type: 'language' }).of(lang) ?? lang;

const pictureOf = ({ facts }: Filed['entry']): { field: string; slug: string } | undefined => {
  if ('cover' in facts && facts.cover !== undefined) return { field: 'cover', slug: facts.cover };
  if ('image' in facts && facts.image !== undefined) return { field: 'image', slug: facts.image };
  return undefined;
};

const remedy = (slug: string, lang: Lang) =>
  `Describe what it shows in entries/media/${slug}/${lang}.mdx, or mark it decorative`;

/** Every picture has an alternative text in each language in which it is shown. */
export const checkAlternativeTexts: RecordCheck = (record) =>
  record.filed.flatMap(({ entry, folder }) =>
    langs.flatMap((lang): Finding[] => {
      const translation = entry.translations[lang];
      if (translation === undefined) return [];
      const found: Finding[] = [];
      const cover = pictureOf(entry);
      if (cover !== undefined && !isDescribed(cover.slug, lang, record))
        found.push({
          code: 'alt-missing',
          folder,
          file: factsFile,
          spot: { field: [cover.field] },
          reason: `the ${cover.field} has no alternative text in ${nameOf(lang)}`,
          remedy: remedy(cover.slug, lang),
        });
      if (translation.body !== undefined)
        walkBody(translation.body, (node) => {
          if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Figure') return;
          const slug = node.attributes.find(({ name }) => name === 'media')?.value ?? '';
          if (isDescribed(slug, lang, record)) return;
          found.push({
            code: 'alt-missing',
            folder,
            file: `${lang}.mdx`,
            spot: { words: `media="${slug}"` },
            reason: `the figure has no alternative text in ${nameOf(lang)}`,
            remedy: remedy(slug, lang),
          });
        });
      return found;
    }),
  );
