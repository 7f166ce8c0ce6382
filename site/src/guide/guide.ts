import { type Lang } from '@kmh/content/vocabulary';
import type { MDXInstance } from 'astro';

/** What an editor does, in the order in which she comes to it. A page each. */
export const tasks = [
  'write',
  'word',
  'pictures',
  'check',
  'sign-off',
  'publish',
  'translate',
  'recommendations',
] as const;
export type Task = (typeof tasks)[number];

/** The languages that the guide is written in; readers of others are led to the first. */
export const guideLangs = ['en', 'fr'] as const satisfies readonly Lang[];
export type GuideLang = (typeof guideLangs)[number];

interface Front {
  title: string;
  /** What the page is about, in a sentence or two. */
  description: string;
}

/** A page of the guide in one language. */
export interface GuidePage {
  readonly task: Task;
  readonly lang: GuideLang;
  readonly text: MDXInstance<Front>;
}

const texts = import.meta.glob<MDXInstance<Front>>('./texts/*/*.mdx', { eager: true });

/** The language in which somebody who reads the site in `lang` gets the guide. */
export const guideLangFor = (lang: Lang): GuideLang =>
  guideLangs.find((each) => each === lang) ?? guideLangs[0];

/**
 * The guide's pages in a language, in their order.
 *
 * @throws TypeError when a text is missing
 */
export const guideIn = (lang: GuideLang): readonly GuidePage[] =>
  tasks.map((task) => {
    const text = texts[`./texts/${task}/${lang}.mdx`];
    if (text === undefined)
      throw new TypeError(`The guide has no text site/src/guide/texts/${task}/${lang}.mdx.`);
    return { task, lang, text };
  });
