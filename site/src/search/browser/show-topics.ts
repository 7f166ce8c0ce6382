import { fold, splitWords } from '../words/fold.ts';
import { facets, labelOf } from './facets.ts';
import { dotted, linkTo, part, show, within } from './page-parts.ts';
import type { SearchState } from './search-state.ts';

const topics = part('topics');
const mostTopics = 3;

const plain = (text: string) => ` ${splitWords(text).map(fold).join(' ')} `;

/** Topics that these words name, by their own name or by another word for it. */
function topicsNamed(words: string): string[] {
  const asked = plain(words);
  const isNamed = (name: string) =>
    asked.includes(plain(name)) || (asked.length > 5 && plain(name).startsWith(asked.trimEnd()));
  return [...facets.querySelectorAll<HTMLInputElement>('input[name=topic]')]
    .filter((box) => [labelOf('topic', box.value), ...(box.dataset['words']?.split('|') ?? [])].some(isNamed))
    .map(({ value }) => value)
    .slice(0, mostTopics);
}

/** Leads to the topics that the words name. */
export function showTopics({ words }: SearchState): void {
  const links = topicsNamed(words).map((topic) =>
    linkTo({ words: '', wanted: { topic: { any: [topic] } }, inTexts: false }, labelOf('topic', topic)),
  );
  show(topics, links.length > 0);
  within(topics, 'span').replaceChildren(...dotted(links));
}
