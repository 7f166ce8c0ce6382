import { normalise, type BlockChild, type Body, type BodyChild, type FlowBlock } from '@kmh/content/entry';

const captionOf = (figure: FlowBlock): BlockChild[] => {
  const caption = figure.attributes.find(({ name }) => name === 'caption')?.value;
  return caption === undefined ? [] : [{ type: 'paragraph', children: [{ type: 'text', value: caption }] }];
};

/**
 * A body whose figures point to pictures of the record instead of pictures of the file.
 * @param slugs the picture in the record for each picture of the file; where there is none, the caption stays
 */
export function withPictures(body: Body, slugs: ReadonlyMap<string, string | undefined>): Body {
  const place = <Child extends BodyChild | BlockChild>(child: Child): (Child | BlockChild)[] => {
    if (child.type !== 'mdxJsxFlowElement') return [child];
    if (child.name !== 'Figure')
      return [{ ...child, children: child.children.flatMap((inner) => place(inner)) }];
    const name = child.attributes.find((attribute) => attribute.name === 'media')?.value ?? '';
    const slug = slugs.get(name);
    if (slug === undefined) return captionOf(child);
    const attributes = child.attributes.map((attribute) =>
      attribute.name === 'media' ? { ...attribute, value: slug } : attribute,
    );
    return [{ ...child, attributes }];
  };
  const children = body.children.flatMap((child) => place(child)).filter((child) => child.type !== 'table');
  return normalise({ type: 'root', children });
}
