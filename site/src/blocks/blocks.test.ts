import { describe, expect, test } from 'vitest';
import { nastyHtml, nastyText } from '../testing/nasty-text.ts';
import { renderSource } from '../testing/render-source.ts';
import { sampleMedia } from '../testing/sample-media.ts';

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

describe('Figure', () => {
  const media = () => sampleMedia;

  test('is held back behind a link that says what it shows and weighs', () => {
    const { html } = renderSource('<Figure media="0011223344556677" />\n', { media });
    expect(html).toContain(
      '<a class="held" href="/media/0011223344556677/640.webp" style="--w:1280;--h:720" data-bytes="12800" data-pagefind-ignore>Picture: A field with young trees <small>13 KB</small></a><noscript><picture>',
    );
    const decorative = { media: () => ({ ...sampleMedia, alt: '' }), lang: 'fr' as const };
    expect(renderSource('<Figure media="0011223344556677" />\n', decorative).html).toContain(
      '>Image <small>13 ko</small></a>',
    );
  });

  test('offers the lightest format first, with sizes, and loads late', () => {
    const { html } = renderSource('<Figure media="0011223344556677" />\n', { media });
    expect(html).toContain(
      '<source type="image/avif" srcset="/media/0011223344556677/320.avif 320w, /media/0011223344556677/640.avif 640w"',
    );
    expect(html).toContain('src="/media/0011223344556677/640.jpeg"');
    expect(html).toContain('width="1280" height="720" alt="A field with young trees" loading="lazy"');
    expect(html.indexOf('image/avif')).toBeLessThan(html.indexOf('image/webp'));
  });

  test('shows its own caption, or else the picture’s, and always the credit', () => {
    const own = renderSource('<Figure media="0011223344556677" caption="Here" />\n', { media }).html;
    expect(own).toContain('<figcaption>Here <span class="credit">Credit: KMH</span></figcaption>');
    const other = renderSource('<Figure media="0011223344556677" />\n', { media }).html;
    expect(other).toContain('Trees in their second year');
  });

  test('ties the picture to its long description', () => {
    const { html } = renderSource('<Figure media="0011223344556677" longDescription="Rows." />\n', { media });
    expect(html).toContain('aria-describedby="figure-1-description"');
    expect(html).toContain(
      '<details class="long-description"><summary>The picture in words</summary><p id="figure-1-description">Rows.</p></details>',
    );
  });

  test('says in which language the picture’s words are, when it is another one', () => {
    const { html } = renderSource('<Figure media="0011223344556677" />\n', { media, lang: 'ar' });
    expect(html).toContain('صورة: <span lang="en" dir="ltr">A field with young trees</span> <small>');
    expect(html).toContain('alt="A field with young trees" lang="en"');
    expect(html).toContain('<span lang="en" dir="ltr">Trees in their second year</span>');
  });
});

describe('Table', () => {
  const table = (header: string, cells: string) =>
    `<Table caption="Plants" header="${header}">\n${cells}\n</Table>\n`;
  const cells = '| District | Planted |\n| - | - |\n| Blantyre | 1,240 |\n| Mzimba | 82 % |';

  test('marks headers of rows and columns, and sets numbers flush', () => {
    const { html } = renderSource(table('both', cells));
    expect(html).toContain('<th scope="col">District</th><th scope="col" class="n">Planted</th>');
    expect(html).toContain('<th scope="row">Blantyre</th><td class="n" data-label="Planted">1,240</td>');
  });

  test('sets the names of rows as words, though they be years', () => {
    const years = '| Year | Planted |\n| - | - |\n| 2018 | 40 |\n| 2019 | 75 |';
    expect(renderSource(table('both', years)).html).toContain('<th scope="row">2018</th><td class="n"');
  });

  test('has no head when its first row is no header', () => {
    const { html } = renderSource(table('none', cells));
    expect(html).not.toContain('<th');
    expect(html).not.toContain('data-label');
  });

  test('is reached by keyboard and named by its caption', () => {
    const { html } = renderSource(table('row', cells));
    expect(html).toContain('<div class="scroll" role="region" aria-labelledby="table-1" tabindex="0">');
    expect(html).toContain('<caption id="table-1">Plants</caption>');
  });

  test('merges cells and leaves out those they cover', () => {
    const merged = '| <Span columns="2" />All | |\n| - | - |\n| <Span rows="2" />A | 1 |\n| | 2 |';
    const { html } = renderSource(table('both', merged));
    expect(html).toContain('<th scope="colgroup" colspan="2">All</th></tr>');
    expect(html).toContain(
      '<th scope="rowgroup" rowspan="2">A</th><td class="n">1</td></tr><tr><td class="n">2</td></tr>',
    );
    expect(html).not.toContain('class="stack"');
  });

  test('of thirty columns scrolls instead of making a screen of each row, and reaches beyond the text', () => {
    const columns = Array.from({ length: 30 }, (_, index) => `C${index}`);
    const row = (values: readonly string[]) => `| ${values.join(' | ')} |`;
    const { html } = renderSource(
      table('both', [row(columns), row(columns.map(() => '-')), row(columns)].join('\n')),
    );
    expect(html).toContain('<figure class="table broad">');
    expect(html).not.toMatch(/class="stack"|data-label/);
    expect(renderSource(table('both', cells)).html).toContain('<figure class="table"><div class="scr');
  });

  test('writes caption and notes as they were typed', () => {
    const source = `<Table caption="${attribute(nastyText)}" header="row" notes="${attribute(nastyText)}">\n${cells}\n</Table>\n`;
    const { html } = renderSource(source);
    expect(html).toContain(`<caption id="table-1">${nastyHtml}</caption>`);
    expect(html).toContain(`<p class="table-notes">${nastyHtml}</p>`);
  });
});

describe('Chart', () => {
  const chart = (type: string, cells: string, rest = '') =>
    `<Chart type="${type}" title="Returns" ${rest}>\n${cells}\n</Chart>\n`;
  const two = '| Year | Men | Women |\n| - | - | - |\n| 2020 | 1200 | 300.5 |\n| 2021 | -40 | |';

  test('draws a bar for each number, from nought to its side', () => {
    const { html } = renderSource(chart('bar', two));
    const bars = [
      ...html.matchAll(/<rect class="bar series-(\d)" x="([\d.]+)%" y="[\d.]+em" width="([\d.]+)%"/g),
    ];
    expect(bars.map(([, series]) => series)).toEqual(['1', '2', '1']);
    const [, , zero = '', width = ''] = bars[0] ?? [];
    const [, , left = '', negative = ''] = bars[2] ?? [];
    expect(Number(left) + Number(negative)).toBeCloseTo(Number(zero), 1);
    expect(Number(width) / Number(negative)).toBeCloseTo(30, 0);
  });

  test('draws a line through each series and breaks it at gaps', () => {
    const gap =
      '| Year | Men |\n| - | - |\n| 2018 | 1 |\n| 2019 | 2 |\n| 2020 | |\n| 2021 | 2 |\n| 2022 | 4 |';
    const { html } = renderSource(chart('line', gap));
    expect([...html.matchAll(/<polyline/g)]).toHaveLength(2);
    expect([...html.matchAll(/<circle/g)]).toHaveLength(4);
  });

  test('is named for those who cannot see it, and keeps its table with numbers as the language writes them', () => {
    const { html } = renderSource(chart('bar', two, 'unit="people"'));
    expect(html).toContain('<svg role="img" aria-labelledby="chart-1 chart-1-kind"');
    expect(html).toContain('<td class="n" data-label="Men">1,200</td>');
    expect(renderSource(chart('bar', two), { lang: 'fr' }).html).toContain('300,5');
  });

  test('is not turned round in Arabic', () => {
    const x = (html: string) => [...html.matchAll(/<rect [^>]*x="([\d.]+)%"/g)].map(([, value]) => value);
    expect(x(renderSource(chart('bar', two), { lang: 'ar' }).html)).toEqual(
      x(renderSource(chart('bar', two)).html),
    );
  });

  test('writes names as they were typed', () => {
    const { html } = renderSource(chart('line', '| a | \\<b> |\n| - | - |\n| \\<i> | 1 |\n| b | 2 |'));
    expect(html).not.toMatch(/<b>|<i>/);
    expect(html).toContain('&lt;i&gt;');
  });
});

describe('boxes', () => {
  test('name what they are', () => {
    expect(renderSource('<KeyMessage>\nOne.\n</KeyMessage>\n').html).toBe(
      '<div class="key-message" role="note" aria-label="Key message"><p>One.</p></div>',
    );
    expect(renderSource('<Callout type="caution">\nOne.\n</Callout>\n', { lang: 'fr' }).html).toContain(
      '<p class="callout-title">Attention</p>',
    );
    expect(renderSource('<Callout type="note" title="Mind">\nOne.\n</Callout>\n').html).toContain(
      '<p class="callout-title">Mind</p>',
    );
  });

  test('tell where a field example comes from', () => {
    const { html } = renderSource(
      '<FieldExample title="Trees" country="MW" implementers="iom fao">\nOne.\n</FieldExample>\n',
      {
        organisation: (slug) => (slug === 'iom' ? { text: 'OIM', lang: 'fr', dir: 'ltr' } : undefined),
      },
    );
    expect(html).toContain(
      '<h3 id="trees">Trees</h3><p class="meta">Malawi · <span lang="fr" dir="ltr">OIM</span></p>',
    );
  });

  test('name the source of a quotation', () => {
    expect(renderSource('<Quotation source="A chief">\nOne.\n</Quotation>\n').html).toBe(
      '<figure class="quotation"><blockquote><p>One.</p></blockquote><figcaption>A chief</figcaption></figure>',
    );
  });

  test('keep a footnote out of the box and right behind it', () => {
    const { html } = renderSource('<KeyMessage>\nOne.[^1]\n</KeyMessage>\n\nTwo.\n\n[^1]: Note.\n');
    expect(html).toMatch(/<\/p><\/div><aside class="side" id="fn-1".*<\/aside><p>Two/);
  });

  test('hold a section of more detail with its own headings', () => {
    const { html } = renderSource('<MoreDetail title="How">\n### Steps\n\nOne.\n</MoreDetail>\n');
    expect(html).toContain(
      '<section class="more-detail" aria-labelledby="how"><h3 id="how">How</h3><h3 id="steps">',
    );
  });
});

describe('Recording', () => {
  test('says in which language it is, how long and how heavy', () => {
    const { html } = renderSource(
      '<Recording url="https://example.org/r" title="Seminar" language="fr" minutes="95" bytes="1200000" />\n',
    );
    expect(html).toContain('<a href="https://example.org/r" hreflang="fr">Seminar</a>');
    expect(html).toContain(
      '<span lang="fr" dir="ltr">Français</span> · <bdi>1 hr 35 mins</bdi> · <bdi>1.2 MB</bdi>',
    );
  });
});
