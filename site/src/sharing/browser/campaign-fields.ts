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
  const form = document.querySelector<HTMLFormElement>('form.campaign');
  const permalink = document.querySelector<HTMLElement>('main')?.dataset['permalink'];
  if (form === null || permalink === undefined) return;
  const texts = fields.flatMap(({ id, isHtml }) => {
    const field = document.getElementById(id);
    if (!(field instanceof HTMLTextAreaElement)) return [];
    // The tags of the page as it came are taken out; what is typed replaces them.
    const text = id === 'tagged' ? field.value.replace(/\?.*$/, '') : field.value;
    return [{ field, isHtml, text }];
  });
  const valueOf = (name: string) => String(new FormData(form).get(name) ?? '');
  const update = () => {
    const campaign = { source: valueOf('source'), campaign: valueOf('campaign') };
    for (const { field, isHtml, text } of texts) field.value = tagLinks(text, permalink, campaign, isHtml);
  };
  form.hidden = false;
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
}
