import { kinds } from '@kmh/content/vocabulary';
import type { APIRoute, GetStaticPaths } from 'astro';
import { printAtom } from '../../feeds/atom.ts';
import { feedViews, type FeedView } from '../../feeds/feed-views.ts';
import { labelled, translateTo } from '../../i18n/index.ts';
import { loadLibrary } from '../../library/index.ts';
import { routes } from '../../routes.ts';

/* Without cache keys: they are for pages. Five small files are made in every build. */
export const getStaticPaths = (async () =>
  feedViews(await loadLibrary()).map((view) => ({
    params: { locale: view.locale },
    props: { view },
  }))) satisfies GetStaticPaths;

interface Props {
  view: FeedView;
}

/** What is new, for feed readers. */
export const GET: APIRoute<Props> = ({ props, site }) => {
  const { locale, items } = props.view;
  const t = translateTo(locale);
  const absolute = (path: string) => new URL(path, site).href;
  const feed = printAtom({
    lang: locale,
    title: labelled(t('site.name'), t('site.subject'), locale),
    subtitle: t('home.lead'),
    self: absolute(routes.feed(locale)),
    page: absolute(routes.home(locale)),
    author: t('site.name'),
    entries: items.map((item) => ({
      // The permanent address is one for all languages; a reader may follow two feeds.
      id: `${absolute(item.permalink)}#${locale}`,
      title: item.title,
      summary: item.summary,
      href: absolute(item.href),
      published: item.published,
      updated: item.updated,
      author: item.publisher ?? t('site.name'),
      category: { code: item.kind, label: kinds.label(item.kind, locale) },
    })),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
