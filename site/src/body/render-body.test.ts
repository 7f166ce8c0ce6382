import { describe, expect, test } from 'vitest';
import { normalise } from '@kmh/content/entry';
import { nastyHtml, nastyText } from '../testing/nasty-text.ts';
import { renderSource } from '../testing/render-source.ts';
import { renderBody } from './render-body.ts';

const context = { lang: 'en', media: () => undefined, organisation: () => undefined } as const;

describe('renderBody', () => {
  test('writes text as it was typed, and never as markup', () => {
    const paragraph = { type: 'paragraph' as const, children: [{ type: 'text' as const, value: nastyText }] };
    const { html } = renderBody(normalise({ type: 'root', children: [paragraph] }), context);
    expect(html).toBe(`<p>${nastyHtml}</p>`);
  });

  test('gives headings ids, none of them twice, and a link of their own', () => {
    const { html } = renderSource('## How it *was* done\n\n### Land\n\n#### Deeds\n\n## Land\n');
    expect(html).toContain(
      '<h2 id="how-it-was-done"><a href="#how-it-was-done">How it <em>was</em> done</a></h2>',
    );
    expect(renderSource('## See [that](https://example.org)\n').html).toBe(
      '<h2 id="see-that">See <a href="https://example.org">that</a></h2>',
    );
    expect(html).toContain('<h4 id="deeds">');
    expect(html).toContain('<h3 id="land">');
    expect(html).toContain('<h2 id="land-2">');
  });

  test('puts each footnote behind the paragraph that refers to it, with a way there and back', () => {
    const { html } = renderSource(
      'One.[^a] Two.[^b]\n\n- Three.[^c]\n\nFour.\n\n[^a]: First note.\n\n[^b]: Second note.\n\n[^c]: Third note.\n',
    );
    expect(html.indexOf('First note.')).toBeGreaterThan(html.indexOf('Two.'));
    expect(html.indexOf('Second note.')).toBeLessThan(html.indexOf('Three.'));
    expect(html.indexOf('Third note.')).toBeLessThan(html.indexOf('Four.'));
    expect(html).toContain('<a class="note" id="fnref-2" href="#fn-2" role="doc-noteref">2</a>');
    expect(html).toContain('<aside class="side" id="fn-2" role="doc-footnote">');
    expect(html).toContain('href="#fnref-2" role="doc-backlink" aria-label="Back to the text, note 2"');
  });

  test('numbers citations by first mention and says how often each work is cited', () => {
    const { html, citations } = renderSource(
      'One <Cite key="who" locator="p. 12" />, two <Cite key="iom" />, again <Cite key="who" />.\n',
    );
    expect(html).toContain('href="#ref-who" role="doc-biblioref">[1, p. 12]</a>');
    expect(html).toContain('href="#ref-iom" role="doc-biblioref">[2]</a>');
    expect(citations).toEqual([
      { key: 'who', count: 2 },
      { key: 'iom', count: 1 },
    ]);
  });

  test('leads to addresses of every allowed kind, with a slash behind a permanent one', () => {
    const { html } = renderSource(
      '[a](https://example.org/?a=1&b=2) [b](mailto:a@example.org) [c](tel:+41) [d](#land) [e](/k/00000-)\n'.replace(
        '/k/00000-',
        '/k/000000',
      ),
    );
    expect(html).toContain('href="https://example.org/?a=1&amp;b=2"');
    expect(html).toContain('href="mailto:a@example.org"');
    expect(html).toContain('href="tel:+41"');
    expect(html).toContain('href="#land"');
    expect(html).toContain('href="/k/000000/"');
  });

  test('drops an address that no parser would have let through', () => {
    const link = {
      type: 'link' as const,
      url: 'javascript:alert(1)',
      children: [{ type: 'text' as const, value: 'click' }],
    };
    const { html } = renderBody(
      { type: 'root', children: [{ type: 'paragraph', children: [link] }] },
      context,
    );
    expect(html).toBe('<p>click</p>');
  });

  test('writes lists without paragraphs, unless an item has several', () => {
    expect(renderSource('- a\n- b\n  - c\n').html).toBe('<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>');
    expect(renderSource('3. a\n\n   b\n\n4. c\n').html).toBe(
      '<ol start="3"><li><p>a</p><p>b</p></li><li><p>c</p></li></ol>',
    );
  });

  test('keeps amounts in order in Arabic, and only there', () => {
    expect(renderSource('في 2022-07-31 **C-1**\n', { lang: 'ar' }).html).toBe(
      '<p>في <bdi>2022-07-31</bdi> <strong><bdi>C-1</bdi></strong></p>',
    );
    expect(renderSource('On 2022-07-31\n').html).toBe('<p>On 2022-07-31</p>');
  });

  test('writes marks, letters above and below the line, code and line breaks', () => {
    expect(renderSource('~~a~~ CO<Sub>2</Sub> m<Sup>2</Sup> `<b>`\\\nc\n').html).toBe(
      '<p><del>a</del> CO<sub>2</sub> m<sup>2</sup> <code dir="ltr">&lt;b&gt;</code><br>c</p>',
    );
  });
});
