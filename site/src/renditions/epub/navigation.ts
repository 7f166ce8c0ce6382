import type { Element } from 'hast';
import { h } from 'hastscript';
import { translateTo } from '../../i18n/index.ts';
import type { RenditionDocument } from '../document.ts';
import { outlineOf, type OutlineEntry } from '../outline.ts';
import { xhtmlPage } from './xhtml.ts';

const list = (entries: readonly OutlineEntry[]): Element =>
  h(
    'ol',
    entries.map(({ text, id, children }) =>
      h('li', [h('a', { href: `text.xhtml#${id}` }, text), ...(children.length > 0 ? [list(children)] : [])]),
    ),
  );

/** The book's table of contents. */
export function navigation(document: RenditionDocument, article: Element): string {
  const { lang, metadata } = document;
  const t = translateTo(lang);
  const title = t('publication.contents');
  const whole = h('li', h('a', { href: 'text.xhtml' }, metadata.title));
  const entries = outlineOf(article);
  const contents = list(entries);
  return xhtmlPage({ lang, title }, [
    h('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' }, [
      h('h1', title),
      { ...contents, children: [whole, ...contents.children] },
    ]),
    h('nav', { 'epub:type': 'landmarks', hidden: true, ariaLabel: t('file.cover') }, [
      h('ol', [
        h('li', h('a', { 'epub:type': 'cover', href: 'cover.xhtml' }, t('file.cover'))),
        h('li', h('a', { 'epub:type': 'bodymatter', href: 'text.xhtml' }, metadata.title)),
      ]),
    ]),
  ]);
}
