import type { Element } from 'hast';
import { defaultHandlers, toMdast, type Handle } from 'hast-util-to-mdast';
import type { Nodes } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { toString } from 'hast-util-to-string';
import { stringify } from 'yaml';
import { translateTo } from '../../i18n/index.ts';
import type { RenditionDocument } from '../document.ts';
import { dublinCore } from '../dublin-core.ts';
import { hasClass } from '../has-class.ts';
import { mapElements } from '../map-elements.ts';
import { provenanceOf } from '../provenance.ts';
import { plainArticle } from './plain-article.ts';

const noteNumber = (id: unknown): string => String(id).replace(/^.*-/, '');

const link: Handle = (state, node) => {
  if (!hasClass(node, 'note')) return defaultHandlers.a(state, node);
  const identifier = noteNumber(node.properties['id']);
  return { type: 'footnoteReference', identifier, label: identifier };
};

const note: Handle = (state, node) => {
  if (!hasClass(node, 'side')) return state.all(node);
  const identifier = noteNumber(node.properties['id']);
  const unnumbered = mapElements(node, (element) => (hasClass(element, 'number') ? [] : undefined));
  return {
    type: 'footnoteDefinition',
    identifier,
    label: identifier,
    children: state.toFlow(state.all(unnumbered)),
  };
};

/* GFM shows these two tags, and has no sign of its own for them. */
const raised =
  (tag: 'sub' | 'sup'): Handle =>
  (_state, node) => [
    { type: 'html', value: `<${tag}>` },
    { type: 'text', value: toString(node) },
    { type: 'html', value: `</${tag}>` },
  ];

const handlers = { a: link, aside: note, sub: raised('sub'), sup: raised('sup') };

const toText = (tree: Nodes): string =>
  toMarkdown(tree, {
    bullet: '-',
    emphasis: '*',
    rule: '-',
    resourceLink: true,
    extensions: [gfmToMarkdown()],
  });

function frontMatter(document: RenditionDocument): string {
  const terms = Map.groupBy(dublinCore(document), ([term]) => term);
  const fields = [...terms].map(([term, values]): [string, string | string[]] => {
    const all = values.map(([, value]) => value);
    const [only] = all;
    return [`dc.${term}`, all.length === 1 && only !== undefined ? only : all];
  });
  const { metadata } = document;
  return stringify(
    Object.fromEntries([...fields, ['dc.description', metadata.summary], ['version', metadata.version]]),
    { lineWidth: 0 },
  );
}

/** The publication as plain text in GitHub's Markdown, with its Dublin Core terms as front matter. */
export function writeMarkdown(document: RenditionDocument): Buffer {
  const { article, address, lang } = document;
  const plain: Element = plainArticle(article, address, translateTo(lang));
  const body = toText(toMdast({ type: 'root', children: [plain] }, { document: true, handlers }));
  const { version, from, address: permalink } = provenanceOf(document);
  return Buffer.from(
    `---\n${frontMatter(document)}---\n\n${body}\n---\n\n${version} ${from} <${permalink}>\n`,
  );
}
