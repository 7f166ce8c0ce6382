import { tagLinks } from './tag-links.ts';

/** The fields whose links get the campaign's tags, and whether they hold HTML. */
const fields = [
  { id: 'tagged', isHtml: false },
  { id: 'card-code', isHtml: true },
  { id: 'plain', isHtml: false },
  { id: 'markdown', isHtml: false },
] as const;

/** Puts what is typed into the campaign's fields into the links of the page's texts. */
export function bringCampaignFields(): void {
  const place = document.querySelector<HTMLElement>('.campaign');
  const permalink = document.querySelector<HTMLElement>('main')?.dataset['permalink'];
  if (place === null || permalink === undefined) return;
  const texts = fields.flatMap(({ id, isHtml }) => {
    const field = document.getElementById(id);
    if (!(field instanceof HTMLTextAreaElement)) return [];
    // The tags of the page as it came are taken out; what is typed replaces them.
    const text = id === 'tagged' ? field.value.replace(/\?.*$/, '') : field.value;
    return [{ field, isHtml, text }];
  });
  const valueOf = (name: string) => place.querySelector<HTMLInputElement>(`input[name=${name}]`)?.value ?? '';
  const update = () => {
    const campaign = { source: valueOf('source'), campaign: valueOf('campaign') };
    for (const { field, isHtml, text } of texts) field.value = tagLinks(text, permalink, campaign, isHtml);
  };
  place.hidden = false;
  place.addEventListener('input', update);
}
