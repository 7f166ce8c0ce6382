import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

/** How much a paper holds. */
export const PAPER = { chapters: 15, footnotes: 30, tables: 10, pictures: 15 } as const;

const SENTENCE =
  'Who comes back after years abroad finds a place that has changed, and people who have changed with it. ';

const text = (words: string, style?: string) =>
  new Paragraph({ children: [new TextRun(words)], ...(style !== undefined && { style }) });

const table = (number: number) => [
  text(`Table ${number}. Plots under cultivation`, 'Caption'),
  new Table({
    rows: Array.from(
      { length: 6 },
      (_, row) =>
        new TableRow({
          tableHeader: row === 0,
          children: Array.from(
            { length: 4 },
            (_cell, column) =>
              new TableCell({
                children: [text(row === 0 ? `Column ${column + 1}` : `${row * 10 + column}`)],
              }),
          ),
        }),
    ),
  }),
];

/**
 * A paper as an editor writes it in Word: about 40 pages with footnotes, tables and pictures.
 * @param pictures files, one after the other
 * @param type of all of them
 */
export async function makePaper(
  pictures: readonly Uint8Array[],
  type: 'png' | 'jpg' = 'png',
): Promise<Buffer> {
  const chapter = (index: number) => {
    const data = pictures[index % pictures.length];
    return [
      new Paragraph({ text: `Chapter ${index + 1}`, heading: HeadingLevel.HEADING_1 }),
      ...Array.from({ length: 10 }, (_, line) => text(`${line + 1}. ${SENTENCE.repeat(10)}`)),
      new Paragraph({
        children: [
          new TextRun('Noted here'),
          new FootnoteReferenceRun(index * 2 + 1),
          new TextRun(' and there'),
          new FootnoteReferenceRun(index * 2 + 2),
        ],
      }),
      ...(index < PAPER.tables ? table(index + 1) : []),
      ...(data === undefined
        ? []
        : [
            new Paragraph({
              children: [
                new ImageRun({
                  type,
                  data: Buffer.from(data),
                  transformation: { width: 400, height: 250 },
                  altText: { name: `p${index}`, title: '', description: `What picture ${index + 1} shows` },
                }),
              ],
            }),
            text(`Figure ${index + 1}. A place`, 'Caption'),
          ]),
    ];
  };
  const document = new Document({
    title: 'Coming back',
    styles: { paragraphStyles: [{ id: 'Caption', name: 'caption', basedOn: 'Normal' }] },
    footnotes: Object.fromEntries(
      Array.from({ length: PAPER.footnotes }, (_, index) => [
        index + 1,
        { children: [text(`Footnote number ${index + 1}, with a source.`)] },
      ]),
    ),
    sections: [
      {
        children: [
          new Paragraph({ text: 'Coming back', heading: HeadingLevel.TITLE }),
          ...Array.from({ length: PAPER.chapters }, (_, index) => chapter(index)).flat(),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
