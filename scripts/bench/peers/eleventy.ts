import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PeerSite } from './peer.ts';
import { navigation, styles } from './page-shell.ts';

const layout = `<!doctype html><html lang="{{ lang }}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{{ title }}</title><meta name="description" content="{{ summary }}"><style>${styles}</style></head>
<body><header><nav>${navigation}</nav></header><main>{{ content | safe }}</main><footer><p>CC BY 4.0</p></footer></body></html>`;

const documentLayout = `---
layout: page.njk
---
<article><header><p>{{ kind }}</p><h1>{{ title }}</h1><p class="lead">{{ summary }}</p></header>
<dl><dt>Date</dt><dd>{{ published }}</dd><dt>Countries</dt><dd>{% for code in countries %}<a href="/{{ lang }}/library/countries/{{ code }}/">{{ code }}</a> {% endfor %}</dd>
<dt>Topics</dt><dd>{% for topic in topics %}<a href="/{{ lang }}/library/topics/{{ topic }}/">{{ topic }}</a> {% endfor %}</dd></dl>
<ol>{% for message in keyMessages %}<li>{{ message }}</li>{% endfor %}</ol>{{ content | safe }}</article>`;

/** A page for each item of a data file. */
const each = (data: string, body: string) => `---
layout: page.njk
pagination: { data: ${data}, size: 1, alias: item }
permalink: "{{ item.path }}index.html"
eleventyComputed: { title: "{{ item.title }}", lang: "{{ item.lang }}", summary: "{{ item.title }}" }
---
${body}`;

const lists = each(
  'lists',
  `<h1>{{ item.title }}</h1><ul>{% for card in item.cards %}<li><h2><a href="{{ card.path }}">{{ card.title }}</a></h2><p>{{ card.summary }}</p><p>{{ card.date }} {{ card.countries | join(", ") }}</p></li>{% endfor %}</ul>`,
);
const numbered = each(
  'numbered',
  `<h1>{{ item.text }}</h1><p><a href="{{ item.from }}">{{ item.title }}</a></p>`,
);
const permalinks = each(
  'permalinks',
  `<h1>{{ item.title }}</h1><p><a href="{{ item.to }}">{{ item.title }}</a></p>`,
);

const config = `export default function (eleventy) {
  eleventy.setQuietMode(true);
  return { dir: { input: 'src', output: process.env.BENCH_OUT }, markdownTemplateEngine: false };
}`;

/** Writes a project for Eleventy: a Markdown file a document, data files for the pages around them. */
export function writeEleventy(dir: string, { documents, lists: data }: PeerSite): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  };
  write('package.json', '{"type":"module"}');
  write('eleventy.config.js', config);
  write('src/_includes/page.njk', layout);
  write('src/_includes/document.njk', documentLayout);
  write('src/_data/lists.json', JSON.stringify(data));
  write(
    'src/_data/numbered.json',
    JSON.stringify(
      documents.flatMap(({ numbered: items, title, lang, path: from }) =>
        items.map((item) => ({ ...item, title, lang, from })),
      ),
    ),
  );
  write(
    'src/_data/permalinks.json',
    JSON.stringify(
      documents.map(({ permalinkId, title, lang, path: to }) => ({
        path: `/k/${permalinkId}/`,
        title,
        lang,
        to,
      })),
    ),
  );
  write('src/lists.njk', lists);
  write('src/numbered.njk', numbered);
  write('src/permalinks.njk', permalinks);
  for (const { path, markdown, date: published, ...facts } of documents) {
    const permalink = `${path}index.html`;
    const front = JSON.stringify({ ...facts, numbered: [], published, layout: 'document.njk', permalink });
    write(`src${path.slice(0, -1)}.md`, `---json\n${front}\n---\n${markdown}`);
  }
}

/** The command that builds it. */
export const eleventyCommand = (): [node: string, program: string, ...options: string[]] => [
  process.execPath,
  fileURLToPath(new URL('../../node_modules/@11ty/eleventy/cmd.cjs', import.meta.url)),
  '--quiet',
];
