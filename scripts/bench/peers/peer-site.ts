import { printBody, type AnyEntry } from '@kmh/content/entry';
import { folderOf, type PublicationKind } from '@kmh/content/schema';
import { langs, type Lang } from '@kmh/content/vocabulary';

type Publication = Extract<AnyEntry, { kind: PublicationKind }>;

/*
 * The same library as other generators take it: Markdown with front matter, and data for the pages around it. They get the
 * same work as our site: a page for every document, recommendation, lesson and permanent address, and lists of thirty by kind,
 * topic, country and project.
 */
export interface PeerDocument {
  readonly path: string;
  readonly permalinkId: string;
  readonly lang: Lang;
  readonly title: string;
  readonly summary: string;
  readonly date: string;
  readonly kind: string;
  readonly keyMessages: readonly string[];
  readonly topics: readonly string[];
  readonly countries: readonly string[];
  readonly project: string;
  readonly markdown: string;
  readonly numbered: readonly { readonly path: string; readonly text: string }[];
}

export interface PeerList {
  readonly path: string;
  readonly title: string;
  readonly lang: Lang;
  readonly cards: readonly Pick<PeerDocument, 'path' | 'title' | 'summary' | 'date' | 'countries'>[];
}

/** A body without blocks: captions in bold, boxes as they stand, notes as a list at the end. */
function plainMarkdown(mdx: string): string {
  const lines = mdx.split('\n').map((line) => {
    const caption = /^<(?:Table|Chart).*?(?:caption|title)="([^"]*)"/.exec(line)?.[1];
    if (caption !== undefined) return `**${caption}**\n`;
    if (/^<\/?[A-Z]/.test(line)) return '';
    return line
      .replace(/^ {2}/, '')
      .replace(/^\[\^(\d+)\]: /, '$1. ')
      .replace(/\[\^(\d+)\]/g, '[$1](#notes)')
      .replace(/<Cite key="(\w+)" \/>/g, '[$1](#references)');
  });
  return lines.join('\n');
}

const ownTexts = (texts: object): string =>
  ['executiveSummary', 'objective', 'context', 'targetGroup', 'sustainability', 'purpose', 'projectSummary']
    .flatMap((name) => {
      const value: unknown = Reflect.get(texts, name);
      return typeof value === 'string' ? [`## ${name}\n\n${value}\n`] : [];
    })
    .join('\n');

/** A document as peers take it. */
export function toPeerDocument(entry: Publication): PeerDocument[] {
  return langs.flatMap((lang) => {
    const translation = entry.translations[lang];
    if (translation === undefined) return [];
    const { texts, body } = translation;
    const path = `/${lang}/${folderOf[entry.kind]}/${entry.slug}/`;
    const lessons = 'lessons' in texts ? Object.values(texts.lessons) : [];
    const recommendations = 'recommendations' in texts ? Object.values(texts.recommendations) : [];
    const { title, summary, keyMessages } = texts;
    const { permalinkId, datePublished, topics, countries, project = '' } = entry.facts;
    return {
      path,
      permalinkId,
      lang,
      title,
      summary,
      date: datePublished,
      kind: entry.kind,
      keyMessages,
      topics,
      countries,
      project,
      markdown: `${ownTexts(texts)}\n${body === undefined ? '' : plainMarkdown(printBody(body))}`,
      numbered: [
        ...lessons.map(({ text }, index) => ({ path: `${path}lessons/${index + 1}/`, text })),
        ...recommendations.map(({ text }, index) => ({ path: `${path}recommendations/${index + 1}/`, text })),
      ],
    };
  });
}

const onAPage = 30;

/** The lists of a library, thirty documents a page. */
export function listsOf(documents: readonly PeerDocument[]): PeerList[] {
  const groups = new Map<string, PeerDocument[]>();
  for (const document of documents) {
    const { lang, kind, topics, countries, project } = document;
    const below = [
      'library/',
      `${kind}/`,
      `library/languages/${lang}/`,
      ...[
        ...topics.map((topic) => `topics/${topic}`),
        ...countries.map((code) => `countries/${code}`),
        `projects/${project}`,
      ].flatMap((place) => [`library/${place}/`, `library/${place}/${kind}/`]),
    ];
    for (const place of below) {
      const path = `/${lang}/${place}`;
      const group = groups.get(path);
      if (group === undefined) groups.set(path, [document]);
      else group.push(document);
    }
  }
  return [...groups].flatMap(([path, all]) => {
    const newest = all.toSorted((a, b) => (a.date < b.date ? 1 : -1));
    return Array.from({ length: Math.ceil(newest.length / onAPage) }, (_, page) => ({
      path: page === 0 ? path : `${path}page/${page + 1}/`,
      title: path,
      lang: newest[0]?.lang ?? 'en',
      cards: newest
        .slice(page * onAPage, (page + 1) * onAPage)
        .map(({ path: href, title, summary, date, countries }) => ({
          path: href,
          title,
          summary,
          date,
          countries,
        })),
    }));
  });
}
