import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PeerSite } from './peer.ts';
import { navigation, styles } from './page-shell.ts';

const base = `<!doctype html><html lang="{{ .Params.lang }}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{{ .Title }}</title><meta name="description" content="{{ .Params.summary }}"><style>${styles}</style></head>
<body><header><nav>${navigation}</nav></header><main>{{ block "main" . }}{{ end }}</main><footer><p>CC BY 4.0</p></footer></body></html>`;

const document = `{{ define "main" }}<article><header><p>{{ .Params.kind }}</p><h1>{{ .Title }}</h1><p class="lead">{{ .Params.summary }}</p></header>
<dl><dt>Date</dt><dd>{{ .Params.published }}</dd><dt>Countries</dt><dd>{{ range .Params.countries }}<a href="/{{ $.Params.lang }}/library/countries/{{ . }}/">{{ . }}</a> {{ end }}</dd>
<dt>Topics</dt><dd>{{ range .Params.topics }}<a href="/{{ $.Params.lang }}/library/topics/{{ . }}/">{{ . }}</a> {{ end }}</dd></dl>
<ol>{{ range .Params.keyMessages }}<li>{{ . }}</li>{{ end }}</ol>{{ .Content }}</article>{{ end }}`;

const list = `{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Params.cards }}<li><h2><a href="{{ .path }}">{{ .title }}</a></h2><p>{{ .summary }}</p><p>{{ .date }} {{ delimit .countries ", " }}</p></li>{{ end }}</ul>{{ end }}`;
const small = `{{ define "main" }}<h1>{{ .Params.text }}</h1><p><a href="{{ .Params.to }}">{{ .Title }}</a></p>{{ end }}`;

const config = {
  baseURL: 'https://bench.example/',
  disableKinds: ['taxonomy', 'term', 'section', 'home', 'RSS', 'sitemap'],
  markup: { goldmark: { renderer: { unsafe: true } } },
};

/** Writes a project for Hugo: a content file a page. */
export function writeHugo(dir: string, { documents, lists }: PeerSite): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  };
  let count = 0;
  const page = (data: object, url: string, markdown = '') => {
    count += 1;
    write(`content/p/${count}.md`, `${JSON.stringify({ ...data, url })}\n\n${markdown}`);
  };
  write('config.json', JSON.stringify(config));
  write('layouts/_default/baseof.html', base);
  write('layouts/_default/document.html', document);
  write('layouts/_default/listing.html', list);
  write('layouts/_default/small.html', small);
  for (const { path, markdown, numbered, date: published, permalinkId, ...data } of documents) {
    page({ ...data, published, layout: 'document' }, path, markdown);
    const around = { title: data.title, lang: data.lang, to: path, layout: 'small' };
    page({ ...around, text: data.title }, `/k/${permalinkId}/`);
    for (const { text, path: url } of numbered) page({ ...around, text }, url);
  }
  for (const { path, ...data } of lists) page({ ...data, layout: 'listing' }, path);
}
