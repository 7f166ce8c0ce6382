import { isPublicationKind } from '@kmh/content/schema';
import { kinds } from '@kmh/content/vocabulary';
import { html } from '../body/html.ts';
import type { Description } from '../description/description.ts';
import { translateTo } from '../i18n/index.ts';
import { contentHtml } from './content-html.ts';
import type { FeedCategory, FeedEntry } from './feed.ts';

/** Whether an entry is news: something that comes out or happens. Series and projects only gather such. */
export const isNews = ({ kind }: Pick<Description, 'kind'>): boolean =>
  isPublicationKind(kind) || kind === 'news' || kind === 'event';

const categoriesOf = ({ kind, lang, subjects, countries }: Description): FeedCategory[] => [
  { scheme: 'kind', code: kind, label: kinds.label(kind, lang) },
  ...subjects.map(({ code, label }): FeedCategory => ({ scheme: 'topic', code, label })),
  ...countries.map(({ code, label }): FeedCategory => ({ scheme: 'country', code, label })),
];

/** Authors, else the publisher, else the hub. */
function authorsOf({ creators, publisher, lang }: Description): string[] {
  if (creators.length > 0) return creators.map(({ name }) => name);
  return [publisher?.name ?? translateTo(lang)('site.name')];
}

type Common = Omit<FeedEntry, 'id' | 'title' | 'summary' | 'html' | 'address' | 'files' | 'translations'>;

const common = (description: Description, issued: string): Common => ({
  lang: description.lang,
  published: issued,
  updated: description.modified ?? issued,
  authors: authorsOf(description),
  categories: categoriesOf(description),
  picture: description.newsletter.picture,
  licence: description.licence?.address,
});

/* The permanent address is one for all languages; a reader may follow two feeds. */
const idOf = ({ permalink, lang }: Description): string => `${permalink}#${lang}`;

/** An entry as feeds show it, in the words written for newsletters; nothing when it has no date. */
export function toFeedEntry(description: Description): FeedEntry[] {
  const { issued, newsletter, address, renditions, languages, lang } = description;
  if (issued === undefined) return [];
  return [
    {
      ...common(description, issued),
      id: idOf(description),
      title: newsletter.headline,
      summary: newsletter.blurb,
      html: () => contentHtml(description),
      address,
      files: renditions.filter(({ format }) => format === 'pdf' || format === 'epub'),
      translations: languages.filter((other) => other.lang !== lang),
    },
  ];
}

const phrases = { recommendations: 'search.recommendation', lessons: 'search.lesson' } as const;

/** The recommendations, or the lessons, of a publication as feeds show them. */
export function toNumberedEntries(
  description: Description,
  type: 'recommendations' | 'lessons',
): FeedEntry[] {
  const { issued, lang, title } = description;
  if (issued === undefined) return [];
  const t = translateTo(lang);
  return description[type].map(({ number, text, address }) => ({
    ...common(description, issued),
    id: `${idOf(description)}-${type}-${number}`,
    title: t(phrases[type], { number: String(number), title }),
    summary: text,
    html: () => html`<p>${text}</p><p><a href="${address}">${title}</a></p>`.toString(),
    address,
    files: [],
    translations: [],
  }));
}
