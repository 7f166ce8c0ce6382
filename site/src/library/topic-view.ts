import { langs, type Lang } from '@kmh/content/vocabulary';
import type { Authority } from './authority.ts';
import type { Library } from './library.ts';
import { langFor, nameOf, words } from './names.ts';
import type { Name, TopicView } from './views.ts';

type Topic = Extract<Authority, { kind: 'topic' }>;

const descriptionOf = ({ translations }: Topic, locale: Lang): Pick<TopicView, 'description'> => {
  const described = langs.filter((lang) => translations[lang]?.texts.description !== undefined);
  const lang = langFor(described, locale);
  const text = translations[lang]?.texts.description;
  return text === undefined ? {} : { description: words(text, lang) };
};

/** What a topic is, the wider one it belongs to, and the narrower ones in it. */
export function topicView(library: Library, slug: string, locale: Lang): TopicView {
  const topic = library.authorities.get(`topics/${slug}`);
  if (topic?.kind !== 'topic') return { narrower: [] };
  const broader =
    topic.facts.broader === undefined ? undefined : nameOf(library, `topics/${topic.facts.broader}`, locale);
  const narrower = [...library.authorities.values()].flatMap((other): Name[] => {
    if (other.kind !== 'topic' || other.facts.broader !== slug) return [];
    const name = nameOf(library, `topics/${other.slug}`, locale);
    return name === undefined ? [] : [name];
  });
  return { ...descriptionOf(topic, locale), ...(broader === undefined ? {} : { broader }), narrower };
}
