import { tagLinks } from './tag-links.ts';

/** The texts whose links get the campaign's tags, and whether they are HTML. */
const texts = [
  { id: 'tagged', isHtml: false },
  { id: 'card-code', isHtml: true },
  { id: 'plain', isHtml: false },
  { id: 'markdown', isHtml: false },
] as const;

/** The pieces of an element's text, each with the words it came with. */
function piecesOf(id: string): { readonly node: Text; readonly text: string }[] {
  const place = document.getElementById(id);
  const pieces: { node: Text; text: string }[] = [];
  if (place === null) return pieces;
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text) pieces.push({ node, text: node.data });
  return pieces;
}

/** Puts what is typed into the campaign's fields into the links of the page's texts. */
export function bringCampaignFields(): void {
  const place = document.querySelector<HTMLElement>('.campaign');
  const permalink = document.querySelector<HTMLElement>('main')?.dataset['permalink'];
  if (place === null || permalink === undefined) return;
  const pieces = texts.flatMap(({ id, isHtml }) =>
    piecesOf(id).map(({ node, text }) => {
      // The tags of the page as it came are taken out; what is typed replaces them.
      return { node, isHtml, text: id === 'tagged' ? text.replace(/\?.*$/, '') : text };
    }),
  );
  const valueOf = (name: string) => place.querySelector<HTMLInputElement>(`input[name=${name}]`)?.value ?? '';
  const update = () => {
    const campaign = { source: valueOf('source'), campaign: valueOf('campaign') };
    for (const { node, isHtml, text } of pieces) node.data = tagLinks(text, permalink, campaign, isHtml);
  };
  place.hidden = false;
  place.addEventListener('input', update);
}
