import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareHtml } from './compare-html.ts';

const del = (words: string) => `<del data-match-type="delete">${words}</del>`;
const ins = (words: string) => `<ins data-match-type="create">${words}</ins>`;
const withoutMarks = (html: string) => html.replaceAll(/<\/?(?:del|ins)[^>]*>/g, '');

describe('compareHtml', () => {
  it('marks whole words, in any script', () => {
    expect(compareHtml('<p>Trois élèves sont là.</p>', '<p>Trois élues sont là.</p>')).toEqual({
      from: `<p>Trois ${del('élèves')} sont là.</p>`,
      to: `<p>Trois ${ins('élues')} sont là.</p>`,
    });
    expect(compareHtml('<p>عادت أسرة</p>', '<p>عادت أُسرٌ</p>').to).toBe(`<p>عادت ${ins('أُسرٌ')}</p>`);
  });

  it('marks the one cell of a table that changed', () => {
    const table = (cell: string) =>
      `<table><tr><th>Garden</th><th>Plots</th></tr><tr><td>Agadez</td><td>${cell}</td></tr></table>`;
    expect(compareHtml(table('1,240 plots'), table('1,310 plots'))).toEqual({
      from: table(`${del('1,240')} plots`),
      to: table(`${ins('1,310')} plots`),
    });
  });

  it('marks a paragraph and a row that came, and nothing around them', () => {
    expect(compareHtml('<p>A</p><p>C</p>', '<p>A</p><p>B b</p><p>C</p>')).toEqual({
      from: '<p>A</p><p>C</p>',
      to: `<p>A</p><p>${ins('B b')}</p><p>C</p>`,
    });
  });

  it('marks nothing where nothing changed, and everything where nothing is left', () => {
    expect(compareHtml('<p>A</p>', '<p>A</p>')).toEqual({ from: '<p>A</p>', to: '<p>A</p>' });
    expect(compareHtml('', '<p>A b</p>')).toEqual({ from: '', to: `<p>${ins('A b')}</p>` });
  });

  it('changes neither text, whatever they say', () => {
    const word = fc.constantFrom('a', 'b', 'été', 'سنة', '1,5', '&lt;', '—');
    const part = fc.tuple(fc.constantFrom('p', 'h2', 'li', 'td'), fc.array(word, { maxLength: 6 }));
    const html = fc
      .array(part, { maxLength: 6 })
      .map((parts) => parts.map(([tag, all]) => `<${tag}>${all.join(' ')}</${tag}>`).join(''));
    fc.assert(
      fc.property(html, html, (one, other) => {
        const { from, to } = compareHtml(one, other);
        expect([withoutMarks(from), withoutMarks(to)]).toEqual([one, other]);
      }),
    );
  });

  it('marks what was written anew at length as a whole, instead of looking for the words that are left', () => {
    const paper = (word: string) =>
      Array.from({ length: 800 }, (_, index) => `<p>${`${word}${index} and so on `.repeat(12).trim()}</p>`);
    const { to } = compareHtml(paper('one').join(''), paper('two').join(''));
    expect(to).toBe(
      paper('two')
        .map((part) => `<p>${ins(part.slice(3, -4))}</p>`)
        .join(''),
    );
  });
});
