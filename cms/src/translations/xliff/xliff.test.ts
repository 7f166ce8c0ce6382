import { normalise } from '@kmh/content/entry';
import { arbitraryBody } from '@kmh/content/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { richTextToTree } from '../../snapshot/rich-text-to-tree.ts';
import { treeToRichText } from '../../snapshot/tree-to-rich-text.ts';
import { EMPTY, FIELDS, SOURCE } from '../testing/translated-document.ts';
import { fillDocument, readUnits } from '../units/document-units.ts';
import { BLOCK_WORDS } from '../units/map-rich-text.ts';
import type { Inline } from '../units/inline.ts';
import type { Unit } from '../units/unit.ts';
import { readXliff } from './read-xliff.ts';
import { writeXliff } from './write-xliff.ts';
import type { ReturnedFile } from './xliff-file.ts';

const names = {
  mediaSlug: String,
  organisationSlug: String,
  permalinkId: ({ value }: { value: number | string }) => String(value),
};
const ids = {
  mediaId: (slug: string) => slug,
  organisationId: (slug: string) => slug,
  document: (permalinkId: string) => ({ relationTo: 'factsheets', value: permalinkId }),
};

/** Another word for every word, so that each shows that it was translated. */
const translate = (text: string): string =>
  text.replaceAll(/[a-z]/g, (letter) =>
    letter === 'z' ? 'a' : String.fromCodePoint(letter.charCodeAt(0) + 1),
  );
const translated = (content: readonly Inline[]): Inline[] =>
  content.map((inline) => {
    if (typeof inline === 'string') return translate(inline);
    return inline.type === 'pc' ? { ...inline, children: translated(inline.children) } : inline;
  });

const NAMES: ReadonlySet<string> = new Set(['text', 'locator', ...Object.values(BLOCK_WORDS).flat()]);
/** The same done to the document itself. */
const translateNodes = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key: string, inner: unknown): unknown =>
    NAMES.has(key) && typeof inner === 'string' ? translate(inner) : inner,
  );

const write = (units: readonly Unit[], more: object = {}): string =>
  writeXliff({
    sourceLang: 'en',
    targetLang: 'ar',
    original: 'factsheets/1',
    digest: 'abc',
    notes: ['Market <day>'],
    units: units.map(({ codes, id, label, source }) => ({
      id,
      name: label,
      notes: [],
      source,
      codes,
      target: translated(source),
      state: 'translated',
    })),
    ...more,
  });
const read = (text: string): ReturnedFile => readXliff(new TextEncoder().encode(text));
const document = (source: object) => readUnits(FIELDS, { ...source }, {}, 'en');
const fill = (source: object, file: ReturnedFile) =>
  fillDocument(FIELDS, { ...source }, EMPTY, {
    choose: ({ id }) => file.units.find((unit) => unit.id === id)?.target,
    keepsFilled: false,
    language: 'en',
  }).data;

describe('an XLIFF file', () => {
  it('brings every text that the editor can make back as it went out, with the words translated', () => {
    fc.assert(
      fc.property(arbitraryBody.map(normalise), (tree) => {
        const state = JSON.parse(JSON.stringify(treeToRichText(tree, ids)));
        const units = document({ body: state });
        const back = fill({ body: state }, read(write(units))).body;
        if (units.length === 0) return;
        expect(richTextToTree(back, names)).toEqual(richTextToTree(translateNodes(state), names));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps characters that XML cannot hold, line ends and outer space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary-ascii' }), (one, other) => {
        const title = ` ${one}\r\n${other}\u0001 x`;
        const units = readUnits(FIELDS, { title }, {}, 'en');
        expect(read(write(units)).units).toMatchObject([{ source: [title], target: [translate(title)] }]);
      }),
    );
  });

  it('says what it is, in the core of the format', () => {
    const text = write(document(SOURCE));
    expect(text).toContain(
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="ar">',
    );
    expect(text).toContain(
      '<file id="f1" original="factsheets/1" canResegment="no" srcDir="ltr" trgDir="rtl">',
    );
    expect(text).toContain('<note>Market &lt;day&gt;</note>');
    expect(text).toMatch(
      /<ph id="3" dataRef="d3" type="other" subType="kmh:footnote" canCopy="no" canDelete="no" disp="\[footnote\]" subFlows="body\.[0-9a-f]{12}"\/>/,
    );
    expect(text).toContain(
      '<data id="d1">&lt;a href="https://a.org/"&gt;</data><data id="d1e">&lt;/a&gt;</data>',
    );
    expect(read(text)).toMatchObject({
      original: 'factsheets/1',
      sourceLang: 'en',
      targetLang: 'ar',
      digest: 'abc',
    });
  });
});

const unitOf = (inside: string, version = '2.0'): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="${version}" srcLang="en" trgLang="fr"><file id="f" original="a/1"><group id="g"><unit id="u">${inside}</unit></group></file></xliff>`;
const target = (inside: string): unknown => read(unitOf(inside)).units[0]?.target;

describe('what tools make of a file', () => {
  it('is put together again: segments, their order, split pairs, marks', () => {
    const segments =
      '<segment><source>A. </source><target order="2">Un.</target></segment>' +
      '<ignorable><source> </source></ignorable><segment><source>B.</source><target order="1">Deux. </target></segment>';
    expect(target(segments)).toEqual(['Deux. Un. ']);
    expect(
      target(
        '<segment><source>x</source><target><sc id="1"/>a<mrk id="m">b</mrk><ec startRef="1"/></target></segment>',
      ),
    ).toEqual([{ type: 'pc', id: '1', children: ['ab'] }]);
    expect(
      target('<segment><source>a</source><target>a</target></segment><segment><source>b</source></segment>'),
    ).toBeUndefined();
    expect(target('<segment><source>a</source><target> </target></segment>')).toBeUndefined();
  });

  it('is noticed where codes cross', () => {
    const crossed = '<sc id="1"/>a<sc id="2"/>b<ec startRef="1"/>c<ec startRef="2"/>';
    expect(
      read(unitOf(`<segment><source>x</source><target>${crossed}</target></segment>`)).units[0]
        ?.hasCrossedCodes,
    ).toBe(true);
  });

  it('may be in UTF-16, and may bring more of its own', () => {
    const text = unitOf(
      '<segment state="final"><source>x</source><target>é</target></segment>',
      '2.1',
    ).replace('<unit', '<t:own xmlns:t="urn:t"><t:unit id="z"/></t:own><unit');
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    expect(readXliff(bytes).units).toMatchObject([{ id: 'u', target: ['é'], state: 'final' }]);
  });
});

describe('a file that is none', () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${unitOf('<segment><source>&b;</source></segment>')}`;
  it.each([
    ['', /no XLIFF|no XML/],
    ['Dear all', /line 1, column \d+, it is no XML/],
    [unitOf('<segment>').replace('</file>', ''), /is no XML/],
    [unitOf('<segment><source>&xxe;</source></segment>'), /is no XML/],
    [bomb, /document type \(DOCTYPE\)/],
    ['<html/>', /no XLIFF file/],
    ['<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>', /is XLIFF 1\.2/],
    [unitOf('').replace(/<file.*<\/file>/, ''), /holds 0 documents/],
    [
      unitOf(`<segment><source>${'<pc id="1">'.repeat(200)}${'</pc>'.repeat(200)}</source></segment>`),
      /more elements/,
    ],
  ])('is refused with a reason: %s', (text, reason) => {
    expect(() => read(text)).toThrow(reason);
  });

  it('is refused when it is too big or in another encoding', () => {
    expect(() => readXliff(new Uint8Array(11 * 2 ** 20))).toThrow(/has 11 MB; up to 10 MB/);
    expect(() => readXliff(new Uint8Array([0x3c, 0xe9, 0x3e]))).toThrow(/UTF-8/);
  });
});
