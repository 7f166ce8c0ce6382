import type { MDXInstance } from 'astro';
import { tasks, type GuideLang, type Task } from './tasks.ts';

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
