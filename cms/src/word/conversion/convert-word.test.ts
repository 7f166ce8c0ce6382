import { parseBody } from '@kmh/content/entry';
import { describe, expect, it } from 'vitest';
import { convertDocx } from '../testing/convert-docx.ts';
import { li, makeDocx, p, picture, t } from '../testing/make-docx.ts';

const bold = '<w:b/>';
const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
const link = (id: string, words: string) => `<w:hyperlink r:id="${id}">${t(words)}</w:hyperlink>`;
const note = (id: string) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

describe('a Word file as the text of a publication', () => {
  it('takes headings by their style, whatever language the style is in, and starts them below the title', async () => {
    const { source, texts, counts } = await convertDocx(
      makeDocx(
        p(t('Sheds'), 'Title') +
          p(t('Tools for all'), 'Subtitle') +
          p(t('Place', bold), 'Titre1') +
          p(t('First.')) +
          p(t('Owners'), 'Titre3') +
          p(t('Second.')) +
          p(t('By outline'), undefined, '<w:outlineLvl w:val="0"/>'),
      ),
    );
    expect(texts).toMatchObject({ title: 'Sheds', subtitle: 'Tools for all' });
    expect(source).toBe('## Place\n\nFirst.\n\n### Owners\n\nSecond.\n\n## By outline\n');
    expect(counts).toEqual({ 'no-summary': 1 });
  });

  it('takes the one heading above all others as the title', async () => {
    const { source, texts } = await convertDocx(
      makeDocx(p(t('Sheds'), 'Titre1') + p(t('Place'), 'Titre2') + p(t('Here.')) + p(t('Owners'), 'Titre2')),
    );
    expect(texts.title).toBe('Sheds');
    expect(source).toBe('## Place\n\nHere.\n\n## Owners\n');
  });

  it('nests lists and goes on counting where a list was interrupted', async () => {
    const { source } = await convertDocx(
      makeDocx(
        li('one', 2) +
          li('inner', 1, 1) +
          li('two', 2) +
          p(t('Meanwhile.')) +
          li('three', 2) +
          p(t('')) +
          li('a point'),
      ),
    );
    expect(source).toBe('1. one\n   - inner\n2. two\n\nMeanwhile.\n\n3. three\n\n- a point\n');
  });

  it('keeps bold, italics, letters above and below the line, and says what it does not keep', async () => {
    const { source, counts } = await convertDocx(
      makeDocx(
        p(
          t('Bold', bold) +
            t(' and ') +
            t('slanted', '<w:i/>') +
            t(' CO') +
            t('2', '<w:vertAlign w:val="subscript"/>') +
            t(' not ', '<w:strike/>') +
            t('here', '<w:u w:val="single"/>') +
            t('there', '<w:highlight w:val="yellow"/>') +
            t('nowhere', '<w:vanish/>'),
        ),
      ),
    );
    expect(source).toBe('**Bold** and _slanted_ CO<Sub>2</Sub> ~~not~~ herethere\n');
    expect(counts).toMatchObject({ underline: 1, highlight: 1, 'hidden-text': 1 });
  });

  it('keeps links to https, mailto and tel, and drops those that run something', async () => {
    const { source, counts, findings } = await convertDocx(
      makeDocx(
        p(
          link('a', 'site') +
            link('b', 'mail') +
            link('c', 'call') +
            link('d', 'old') +
            link('e', 'press') +
            link('f', 'file'),
        ),
        {
          targets: [
            ['a', 'hyperlink', 'https://example.org/a'],
            ['b', 'hyperlink', 'mailto:a@example.org'],
            ['c', 'hyperlink', 'tel:+41 22 717 91 11'],
            ['d', 'hyperlink', 'http://example.org/b'],
            ['e', 'hyperlink', 'javascript:alert(1)'],
            ['f', 'hyperlink', 'file:///C:/secret.docx'],
          ],
        },
      ),
    );
    expect(source).toBe(
      '[site](https://example.org/a)[mail](mailto:a@example.org)[call](tel:+41227179111)[old](https://example.org/b)pressfile\n',
    );
    expect(counts).toMatchObject({ 'link-dropped': 2, 'link-https': 1 });
    expect(findings.filter(({ code }) => code === 'link-dropped').map(({ detail }) => detail)).toEqual([
      'javascript:alert(1)',
      'file:///C:/secret.docx',
    ]);
  });

  it('numbers footnotes in the order of the text', async () => {
    const { source, counts } = await convertDocx(
      makeDocx(p(t('One') + note('7') + t(' two') + note('3') + t(' three') + note('99')), {
        footnotes: { 3: p(t('The later one.')), 7: p(t('The first.')) + li('with a list') },
      }),
    );
    expect(source).toBe(
      'One[^1] two[^2] three\n\n[^1]: The first.\n\n    • with a list\n\n[^2]: The later one.\n',
    );
    expect(counts).toMatchObject({ 'note-missing': 1, 'note-lines': 1 });
  });

  it('keeps merged cells, header rows and captions of tables', async () => {
    const { source, counts } = await convertDocx(
      makeDocx(
        p(t('Table 1. Plots by garden'), 'Caption') +
          table(
            row(
              cell(p(t('Garden')), '<w:vMerge w:val="restart"/>') +
                cell(p(t('Plots')), '<w:gridSpan w:val="2"/>'),
              '<w:tblHeader/>',
            ),
            row(cell(p(''), '<w:vMerge/>') + cell(p(t('all'))) + cell(p(t('used')))),
            row(
              cell(p(t('Tahoua'))) + cell(p(t('60'), undefined, '<w:jc w:val="right"/>')) + cell(p(t('52'))),
            ),
          ) +
          p(t('Source: plot record, 2021')),
      ),
    );
    expect(source).toBe(
      [
        '<Table caption="Table 1. Plots by garden" header="row" notes="Source: plot record, 2021">',
        '  | <Span rows="2" />Garden | <Span columns="2" />Plots | |',
        '  | - | - | - |',
        '  | | all | used |',
        '  | Tahoua | 60 | 52 |',
        '</Table>',
        '',
      ].join('\n'),
    );
    expect(counts['table-without-caption']).toBeUndefined();
  });

  it('asks for captions and header cells that are missing, and guesses headers from bold words', async () => {
    const plain = table(row(cell(p(t('a'))) + cell(p(t('b')))), row(cell(p(t('c'))) + cell(p(t('d')))));
    const bolded = table(
      row(cell(p(t('a', bold))) + cell(p(t('b', bold)))),
      row(cell(p(t('c'))) + cell(p(t('d')))),
    );
    const { source, counts } = await convertDocx(
      makeDocx(plain + p(t('x')) + bolded),
      'knowledge-paper',
      'fr',
    );
    expect(source).toContain('<Table caption="Tableau 1" header="none">');
    expect(source).toContain('<Table caption="Tableau 2" header="row">');
    expect(counts).toMatchObject({
      'table-without-caption': 2,
      'table-without-header': 1,
      'header-guessed': 1,
    });
  });

  it('makes a note of a table of one cell', async () => {
    const { source, counts } = await convertDocx(
      makeDocx(
        table(row(cell(p(t('Before the rains'), 'Titre3') + p(t('Build in the dry season.'))))) +
          p(t('After.')),
      ),
    );
    expect(source).toBe(
      '<Callout type="note" title="Before the rains">\n  Build in the dry season.\n</Callout>\n\nAfter.\n',
    );
    expect(counts.box).toBe(1);
  });

  it('takes pictures with their description and caption, out of cells too', async () => {
    const { source, pictures, counts } = await convertDocx(
      makeDocx(
        p(picture('i', 'A shed with three doors')) +
          p(t('Figure 1. The shed'), 'Caption') +
          table(row(cell(p(picture('i', 'image1.png') + t('door'))) + cell(p(t('b'))))) +
          p(t('End.')),
        { targets: [['i', 'image', 'media/a.png']], parts: { 'word/media/a.png': new Uint8Array([1, 2]) } },
      ),
    );
    expect(source).toContain('<Figure media="picture-1" caption="Figure 1. The shed" />');
    expect(source).toContain('<Figure media="picture-2" />');
    expect(pictures.map(({ alt }) => alt)).toEqual(['A shed with three doors', '']);
    expect(counts['cell-picture']).toBe(1);
  });

  it('joins quotations and finds whose words they are', async () => {
    const { source } = await convertDocx(
      makeDocx(p(t('We came back.'), 'Quote') + p(t('— A returnee, Tahoua'), 'Quote') + p(t('After.'))),
    );
    expect(source).toBe('<Quotation source="A returnee, Tahoua">\n  We came back.\n</Quotation>\n\nAfter.\n');
  });

  it('counts whatever a publication does not hold, with its place', async () => {
    const chart =
      '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"/></a:graphic></wp:inline></w:drawing></w:r>';
    const smart = chart.replace('/chart"', '/diagram"');
    const { source, counts, findings } = await convertDocx(
      makeDocx(
        p(t('Water'), 'Titre1') +
          p(`<m:oMathPara><m:oMath><m:r><m:t>E=mc</m:t></m:r></m:oMath></m:oMathPara>`) +
          p(`${chart}${smart}<w:r><w:commentReference w:id="1"/></w:r>`) +
          p(`${t('kept ')}<w:ins>${t('new')}</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>`) +
          p('<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>') +
          p(t('1 Start 3'), 'TM1') +
          p(`<w:fldSimple w:instr=" DATE ">${t('1 May')}</w:fldSimple>`),
      ),
    );
    expect(source).toBe('## Water\n\nkept new\n\n1 May\n');
    expect(counts).toMatchObject({
      equation: 1,
      chart: 1,
      'smart-art': 1,
      comment: 1,
      insertion: 1,
      deletion: 1,
      'embedded-object': 1,
      'table-of-contents': 1,
      field: 1,
    });
    expect(findings.find(({ code }) => code === 'equation')?.place).toBe('Water');
    expect(counts.words).toBeUndefined();
  });

  it('takes the text of boxes in the new form and in the old one', async () => {
    const inside = `<w:txbxContent>${p(t('Boxed'))}</w:txbxContent>`;
    const modern = `<w:drawing><wp:anchor><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx>${inside}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
    const old = `<w:pict><v:shape><v:textbox>${inside}</v:textbox></v:shape></w:pict>`;
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${modern}</mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent>`;
    for (const box of [modern, old, both]) {
      const { source, counts } = await convertDocx(makeDocx(p(`<w:r><w:t>Beside</w:t>${box}</w:r>`)));
      expect(source).toBe('Beside\n\nBoxed\n');
      expect(counts).toMatchObject({ 'text-box': 1 });
    }
  });

  it('keeps words that stand in elements the library does not know', async () => {
    const { source, counts } = await convertDocx(
      makeDocx(
        p(
          `<w:bdo w:val="rtl">${t('العودة')}</w:bdo><w:dir w:val="rtl">${t(' إلى')}</w:dir><w:fldSimple w:instr="SEQ x">${t(' 4')}</w:fldSimple>`,
        ),
      ),
    );
    expect(source).toBe('العودة إلى 4\n');
    expect(counts.words).toBeUndefined();
  });

  it('tells the words that went missing for whatever reason', async () => {
    const { counts, findings } = await convertDocx(
      makeDocx(p(`${t('kept ')}<w:unheardOf>${t('lost twice lost')}</w:unheardOf>`)),
    );
    expect(counts).toMatchObject({ words: 3, 'other-element': 1 });
    expect(findings.filter(({ code }) => code === 'words').map(({ detail }) => detail)).toEqual([
      'lost',
      'twice',
      'lost',
    ]);
  });

  it('gives a text that the record can hold, whatever its words are', async () => {
    const nasty = [
      'import x from "y"',
      '{code}',
      '&lt;b&gt;',
      '| a | b |',
      '# no',
      '[^1]: x',
      '1. no',
      '$x$',
    ];
    const { source, body } = await convertDocx(makeDocx(nasty.map((words) => p(t(words))).join('')));
    expect(parseBody(source, { file: 'x' })).toEqual({ body });
  });
});
