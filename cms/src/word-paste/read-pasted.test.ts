// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { printBody } from '@kmh/content/entry';
import { editorState } from '../snapshot/rich-text/lexical-nodes.ts';
import { richTextToTree } from '../snapshot/rich-text-to-tree.ts';
import { isOurs, readPasted } from './read-pasted.ts';
import { wordHtml } from './testing/word-html.ts';

const names = { mediaSlug: () => undefined, organisationSlug: () => undefined, permalinkId: () => undefined };

/** What a text says in the record after it was pasted. */
function paste(html: string): string {
  let ids = 0;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const state = editorState(readPasted(body, () => `id${(ids += 1)}`));
  const { body: tree, problems } = richTextToTree(state, names);
  expect(problems).toEqual([]);
  return tree === undefined ? '' : printBody(tree);
}

const line = (words: string) => `<html><body><p class=MsoNormal>${words}</p></body></html>`;
const item = (level: number, sign: string, words: string) =>
  `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${sign}<span>&nbsp;&nbsp;</span></span><![endif]>${words}</p>`;

describe('what is pasted', () => {
  it('is ours when it comes from Word or holds a table', () => {
    expect([wordHtml, line('A'), '<table><tr><td>1</td></tr></table>'].map(isOurs)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['<p>Words</p>', '<b>tablet</b>', 'plain'].map(isOurs)).toEqual([false, false, false]);
  });

  it('keeps headings, lists, tables, notes and links of a Word document', () => {
    expect(paste(wordHtml)).toMatchInlineSnapshot(`
      "## Water for gardens

      Pumps run while the **sun** shines,[^1] as the [manual](https://example.org/pumps) says.

      ### What it takes

      - A pump
        1. with _spare_ parts
      - A well

      <Table header="row">
        | Garden | Plots |
        | - | - |
        | Agadez | 1,240 |
        | <Span columns="2" />Both by the road | |
      </Table>

      [^1]: Eight hours in May.
      "
    `);
  });

  it('makes lists of lines with levels and signs', () => {
    const html = item(1, '·', 'One') + item(2, 'o', 'Deep') + item(2, 'a)', 'First') + item(1, '·', 'Two');
    expect(paste(html)).toBe('- One\n  - Deep\n  1. First\n- Two\n');
    expect(paste(item(1, '1.', 'One') + item(1, '2.', 'Two'))).toBe('1. One\n2. Two\n');
  });

  it('keeps lists that are lists already, with those within them', () => {
    expect(paste('<table></table><ul><li>One<ol><li>First</li></ol></li><li>Two</li></ul>')).toContain(
      '- One\n  1. First\n- Two',
    );
  });

  it('leaves fonts, colours and comments behind, and joins the lines that Word broke', () => {
    expect(
      paste(line("<span style='color:red;font-family:Arial'>Many\n words <b>count</b></span><o:p></o:p>")),
    ).toBe('Many words **count**\n');
  });

  it('drops addresses that may not be linked to, and keeps their words', () => {
    expect(paste(line('<a href="javascript:alert(1)">A</a> and <a href="http://a.example/">b</a>'))).toBe(
      'A and [b](https://a.example/)\n',
    );
  });

  it('takes only addresses that a link typed in could have, and completes those without a scheme', () => {
    const link = (href: string) => paste(line(`<a href="${href}">A</a>`));
    expect(link('mailto:nobody')).toBe('A\n');
    expect(link('#_Toc1')).toBe('A\n');
    expect(link('constructor:x')).toBe('A\n');
    expect(link('www.example.org')).toBe('[A](https://www.example.org)\n');
    expect(link('tel:+33 (0)1 23')).toBe('[A](tel:+33\\(0\\)123)\n');
  });
});
