'use client';

import { useTranslation } from '@payloadcms/ui';
import { createElement, type ReactNode } from 'react';
import { dirOf, type Lang } from '@kmh/content/vocabulary';
import { say } from '../../i18n/text.ts';
import type { ImportPreview } from '../preview/preview-answers.ts';
import type { PreviewNode } from '../preview/preview-node.ts';

type Pictures = ImportPreview['pictures'];

const EMPTY_TAGS: readonly string[] = ['br', 'hr', 'img'];

/** Headings stand below that of the preview. */
const TAGS: Readonly<Record<string, string>> = { h2: 'h4', h3: 'h5', h4: 'h6', a: 'u' };

function render(node: PreviewNode, key: number, pictures: Pictures): ReactNode {
  if (typeof node === 'string') return node;
  const { children, colSpan, picture, rowSpan, start, tag, title } = node;
  if (tag === 'img') {
    const shown = pictures[picture ?? ''];
    return shown === undefined ? null : <img key={key} src={shown.source} alt={shown.alt} />;
  }
  const properties = { key, colSpan, rowSpan, start, title };
  if (EMPTY_TAGS.includes(tag)) return createElement(tag, { key });
  return createElement(
    TAGS[tag] ?? tag,
    properties,
    ...children.map((child, index) => render(child, index, pictures)),
  );
}

/** How the publication would read: its title, its fields and its text. */
export const WordPreview = ({ preview, lang }: { preview: ImportPreview; lang: Lang }) => {
  const { language } = useTranslation().i18n;
  return (
    <section className="kmh-word__preview" aria-labelledby="word-preview">
      <h2 id="word-preview">{say('word.preview', language)}</h2>
      <div className="kmh-word__paper">
        <p className="kmh-word__title" lang={lang} dir={dirOf(lang)}>
          {preview.title || say('word.preview.noTitle', language)}
        </p>
        {preview.authors.length > 0 && (
          <p>
            {say('word.preview.authors', language)}: <bdi>{preview.authors.join(', ')}</bdi>
          </p>
        )}
        <h3>{say('word.preview.fields', language)}</h3>
        <dl className="kmh-word__fields">
          {preview.fields.map(({ label, texts }) => (
            <div key={label}>
              <dt>{label}</dt>
              {texts.map((text, index) => (
                <dd key={index} lang={lang} dir={dirOf(lang)}>
                  {text}
                </dd>
              ))}
            </div>
          ))}
        </dl>
        {preview.body.length > 0 && <h3>{say('word.preview.body', language)}</h3>}
        <div lang={lang} dir={dirOf(lang)}>
          {preview.body.map((node, index) => render(node, index, preview.pictures))}
        </div>
      </div>
    </section>
  );
};
