import { LangSchema } from '@kmh/content/vocabulary';
import { hasPictures, withoutPictures } from './text-first.ts';
import { tellWeight } from './page-weight.ts';
import { typesetFrench } from './typeset.ts';

/** A page as it is written, in UTF-8, and its form without pictures where it has any. */
export interface FinishedPage {
  readonly page: Buffer;
  readonly textFirst?: Buffer;
}

const isPage = (content: string) => /^<!doctype html>/i.test(content);

/** Does what can only be done to a whole page. Feeds and the like come back as they are. */
export function finishPage(content: string): FinishedPage {
  const lang = LangSchema.safeParse(/<html lang="([a-z]+)"/.exec(content)?.[1]);
  if (!isPage(content) || !lang.success) return { page: Buffer.from(content) };
  const page = lang.data === 'fr' ? typesetFrench(content) : content;
  if (!hasPictures(page)) return { page: tellWeight(page, lang.data) };
  return {
    page: tellWeight(page, lang.data, { href: 'text/', to: 'textFirst' }),
    textFirst: tellWeight(withoutPictures(page), lang.data, { href: '../', to: 'withPictures' }),
  };
}
