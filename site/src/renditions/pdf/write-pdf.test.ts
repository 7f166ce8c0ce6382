import { describe, expect, test } from 'vitest';
import { documentOf } from '../../testing/sample-document.ts';
import { nastyText } from '../../testing/nasty-text.ts';
import { readPdf, walkStructure, type ReadPdf } from '../../testing/read-pdf.ts';
import { PictureShelf } from '../pictures.ts';
import { writePdf } from './write-pdf.ts';

const shelf = new PictureShelf('/there-is-no-such-folder');
const make = async (...args: Parameters<typeof documentOf>): Promise<ReadPdf> =>
  readPdf(await writePdf(documentOf(...args), shelf));
const wordsOf = ({ texts }: ReadPdf): string => texts.join('\n').normalize('NFKC').replace(/\s+/g, ' ');
const rolesOf = ({ structure }: ReadPdf): string[] =>
  structure.flatMap(walkStructure).map(({ role }) => role);

describe('writePdf', () => {
  test('makes the same bytes of the same publication', async () => {
    const document = documentOf('## One\n\nWords.[^1]\n\n[^1]: A note.\n');
    const [first, second] = [await writePdf(document, shelf), await writePdf(document, shelf)];
    expect(first.equals(second)).toBe(true);
  });

  test('says what it is: title, language, tags, PDF/UA-1, bookmarks', async () => {
    const pdf = await make('## One\n\nWords.\n\n### Two\n\nMore.\n');
    expect(pdf.title).toBe('Seeds & <trees>');
    expect(pdf.lang).toBe('en');
    expect(pdf.isTagged).toBe(true);
    expect(pdf.showsTitle).toBe(true);
    expect(pdf.xmp).toMatch(/pdfuaid:part[^0-9]*1/);
    expect(pdf.bookmarks).toEqual(['Seeds & <trees>', 'In short', 'One', 'Two']);
    expect(pdf.pages).toBe(2);
  });

  test('carries no font but its own', async () => {
    const pdf = await make('Latin, العربية, ελληνικά, ✓ ≥ → 🙂.\n');
    expect(pdf.fonts.length).toBeGreaterThan(3);
    expect(
      pdf.fonts.filter(
        (name) => !/^(?:NotoSerif|NotoSans|NotoSansMath|NotoSansSymbols2|Amiri|NotoEmoji)(?:-|$)/.test(name),
      ),
    ).toEqual([]);
  });

  test('sets what somebody typed as it was typed', async () => {
    const markup = '#panic() [a] $x^2$ *b* _c_ <l> @r `d` \\ // /* = - + ~ #let x = 1';
    const escaped = markup.replace(/[\\`*_[\]<>#$~@&+=/-]/g, '\\$&');
    const pdf = await make(`${escaped}\n`, { title: `${markup} ${nastyText}`, summary: markup });
    // A line may end anywhere, so white space does not count.
    const words = wordsOf(pdf).replaceAll(' ', '');
    expect(words).toContain('#panic()[a]$x^2$*b*_c_<l>@r`d`\\///*=-+~#letx=1');
    expect(words).toContain('<script>alert(1)</script>');
    expect(words).toContain('fromtheKnowledgeHub');
    expect(pdf.title).toContain('#panic() [a] $x^2$ *b* _c_ <l> @r');
  });

  test('writes the number of a character that no font can show', async () => {
    expect(wordsOf(await make('Written 中 here.\n'))).toContain('Written [U+4E2D] here.');
  });

  test('sets footnotes at the foot of the page as notes', async () => {
    const pdf = await make('Words.[^a] More.[^b]\n\n[^a]: First note.\n\n[^b]: Second note.\n');
    expect(rolesOf(pdf).filter((role) => role === 'Note')).toHaveLength(2);
    expect(wordsOf(pdf)).toMatch(/Words\.1 More\.2 .*1 ?First note\. 2 ?Second note\./);
  });

  test('never skips a level of headings', async () => {
    const pdf = await make('### Third first\n\nWords.\n\n## Second\n\n#### Fourth\n\nWords.\n');
    const levels = rolesOf(pdf)
      .filter((role) => /^H\d$/.test(role))
      .map((role) => Number(role.slice(1)));
    expect(levels[0]).toBe(1);
    levels.forEach((level, place) => expect(level).toBeLessThanOrEqual((levels[place - 1] ?? 0) + 1));
  });

  test('sets Arabic from right to left and keeps its words', async () => {
    const pdf = await make('## التوصيات\n\nالميزانية EUR 15,000,000 في 2022-07-31.\n', {
      lang: 'ar',
      title: 'تقييم Pilot Action النهائي',
    });
    expect(pdf.lang).toBe('ar');
    expect(pdf.title).toBe('تقييم Pilot Action النهائي');
    expect(wordsOf(pdf)).toContain('EUR 15,000,000');
    expect(pdf.bookmarks).toContain('التوصيات');
  });
});

describe('what is long', () => {
  const sentence = 'Returnees and their neighbours plant, water and harvest together. ';

  test('makes a book of forty thousand words', async () => {
    const chapter = (number: number) =>
      `## Part ${number}\n\n${`${sentence.repeat(25).trim()}\n\n`.repeat(2)}`;
    const pdf = await make(Array.from({ length: 100 }, (_, index) => chapter(index + 1)).join(''));
    expect(wordsOf(pdf).match(/\S+/g)?.length).toBeGreaterThan(40_000);
    expect(pdf.bookmarks).toHaveLength(102);
    expect(pdf.bookmarks.at(-1)).toBe('Part 100');
  }, 120_000);

  test('sets a table of thirty columns as four tables, each with the first column', async () => {
    const row = (cell: (column: number) => string) =>
      `| ${Array.from({ length: 30 }, (_, column) => cell(column)).join(' | ')} |`;
    const table = [row((column) => `Head${column}`), row(() => '---'), row((column) => `cell${column}`)].join(
      '\n',
    );
    const pdf = await make(`<Table caption="Wide" header="both">\n\n${table}\n\n</Table>\n`);
    expect(rolesOf(pdf).filter((role) => role === 'Table')).toHaveLength(4);
    const words = wordsOf(pdf);
    expect(words.match(/Head0/g)).toHaveLength(4);
    for (let column = 0; column < 30; column += 1) expect(words).toContain(`cell${column}`);
  });

  test('breaks a word of two hundred letters', async () => {
    const word = 'abcdefghij'.repeat(20);
    const pdf = await make(`${word}\n`, { title: word });
    expect(wordsOf(pdf).replace(/[\s\u200b-]/g, '')).toContain(word);
  });
});
