import { oneParagraph } from './one-paragraph.ts';

/** The value of a rich text field that holds one paragraph and a figure within a part that opens, as the editor saves it. */
export const withFigure = (text: string, media: number) => {
  const plain = oneParagraph(text);
  const block = (id: string, fields: object) => ({
    type: 'block',
    version: 2,
    format: '',
    fields: { id, blockName: '', ...fields },
  });
  const figure = block('65f1f1f1f1f1f1f1f1f1f1f1', { blockType: 'figure', media, caption: 'A caption.' });
  const detail = block('65f1f1f1f1f1f1f1f1f1f1f2', {
    blockType: 'moreDetail',
    title: 'More',
    content: { root: { ...plain.root, children: [figure] } },
  });
  return { root: { ...plain.root, children: [...plain.root.children, detail] } };
};
