import type { Lang } from '@kmh/content/vocabulary';
import { dirOf } from '@kmh/content/vocabulary';
import type { Element, Root } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import { toXml } from 'xast-util-to-xml';
import { wellFormed } from '../well-formed.ts';

/** A page of an EPUB as XHTML. */
export function xhtmlPage(
  page: { lang: Lang; title: string; type?: string },
  body: readonly Element[],
): string {
  const { lang, title, type } = page;
  const root: Root = h(null, [
    h('html', { lang, xmlLang: lang, dir: dirOf(lang), 'xmlns:epub': 'http://www.idpf.org/2007/ops' }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('title', title),
        h('link', { rel: ['stylesheet'], href: 'style.css', type: 'text/css' }),
      ]),
      h('body', type === undefined ? {} : { 'epub:type': type }, [...body]),
    ]),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${wellFormed(toXml(toXast(root)))}`;
}
