import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import type { PublicationKind } from '@kmh/content/schema';
import { criteria, dirOf, kinds, type Lang } from '@kmh/content/vocabulary';
import { FIELD_WORDS, type FieldWord } from '../../i18n/field-words/index.ts';
import type { SectionSpec } from '../sections/section-spec.ts';
import { SECTION_SPECS } from '../sections/section-specs.ts';

const LIST = 'points';

const labelOf = (word: FieldWord, lang: Lang): string => FIELD_WORDS[word].label[lang];

/** What good content looks like; the label alone where nobody said. */
const helpOf = (word: FieldWord, lang: Lang): string =>
  FIELD_WORDS[word].help?.[lang] ?? `${labelOf(word, lang)} …`;

const ITEMS: readonly SectionSpec['form'][] = [
  'items',
  'lessons',
  'recommendations',
  'results',
  'obstacles',
  'locations',
];

/** Writes paragraphs in the direction of the language. */
const createWriter = (lang: Lang) => {
  const isRtl = dirOf(lang) === 'rtl';
  const run = (text: string) => new TextRun({ text, rightToLeft: isRtl });
  return {
    heading: (text: string, heading: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
      new Paragraph({ children: [run(text)], heading, bidirectional: isRtl }),
    line: (text: string, style?: string) =>
      new Paragraph({ children: [run(text)], bidirectional: isRtl, ...(style !== undefined && { style }) }),
    item: (text: string) =>
      new Paragraph({
        children: [run(text)],
        bidirectional: isRtl,
        numbering: { reference: LIST, level: 0 },
      }),
  };
};

function section(spec: SectionSpec, lang: Lang, isPart = false): Paragraph[] {
  const { heading, item, line } = createWriter(lang);
  const head = heading(labelOf(spec.word, lang), isPart ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1);
  const help = helpOf(spec.word, lang);
  if (spec.form === 'group')
    return [head, ...(spec.parts ?? []).flatMap((part) => section(part, lang, true))];
  if (spec.form === 'findings') {
    const [first] = criteria.codes;
    return [head, heading(criteria.label(first, lang), HeadingLevel.HEADING_2), line(help)];
  }
  if (spec.form === 'criteria')
    return [head, ...criteria.codes.slice(0, 2).map((code) => item(criteria.label(code, lang)))];
  return [head, ITEMS.includes(spec.form) ? item(help) : line(help)];
}

/**
 * Makes a Word template of a kind in one language: the headings of its sections, each with a line that says what good content looks
 * like. What is written below them comes into the fields of the same names.
 * @returns the bytes of a .docx
 */
export async function makeTemplate(kind: PublicationKind, lang: Lang): Promise<Uint8Array> {
  const { heading, line } = createWriter(lang);
  const document = new Document({
    title: kinds.label(kind, lang),
    creator: 'KMH',
    description: '',
    numbering: {
      config: [
        {
          reference: LIST,
          levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.START }],
        },
      ],
    },
    styles: {
      paragraphStyles: [
        { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', quickFormat: true },
        { id: 'Author', name: 'Author', basedOn: 'Normal', next: 'Normal', quickFormat: true },
      ],
    },
    sections: [
      {
        children: [
          heading(`${labelOf('title', lang)}`, HeadingLevel.TITLE),
          line(labelOf('subtitle', lang), 'Subtitle'),
          ...SECTION_SPECS[kind].flatMap((spec) => section(spec, lang)),
          // A paper is written below the sections that have a field of their own; the other kinds may add to them.
          ...(kind === 'knowledge-paper'
            ? [heading(labelOf('body', lang), HeadingLevel.HEADING_1), line(`${labelOf('body', lang)} …`)]
            : []),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
