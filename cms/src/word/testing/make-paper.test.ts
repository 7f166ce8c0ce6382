import { walkBody } from '@kmh/content/entry';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { convertDocx } from './convert-docx.ts';
import { makePaper, PAPER } from './make-paper.ts';

it('a paper of 40 pages comes whole, and there is nothing to say about it but that it lacks a summary', async () => {
  const colours = Array.from({ length: PAPER.pictures }, (_, index) => ({ r: index * 15, g: 90, b: 90 }));
  const pictures = await Promise.all(
    colours.map((background) =>
      sharp({ create: { width: 20, height: 12, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  const { body, texts, counts, pictures: found } = await convertDocx(await makePaper(pictures));
  const blocks = { Table: 0, Figure: 0, heading: 0, footnoteDefinition: 0 };
  walkBody(body, (node) => {
    const name = node.type === 'mdxJsxFlowElement' ? node.name : node.type;
    if (name === 'Table' || name === 'Figure' || name === 'heading' || name === 'footnoteDefinition')
      blocks[name] += 1;
  });
  expect(blocks).toEqual({
    Table: PAPER.tables,
    Figure: PAPER.pictures,
    heading: PAPER.chapters,
    footnoteDefinition: PAPER.footnotes,
  });
  expect(found.map(({ alt }) => alt)).toContain('What picture 15 shows');
  expect(texts).toEqual({ title: 'Coming back' });
  expect(counts).toEqual({ 'no-summary': 1 });
});
