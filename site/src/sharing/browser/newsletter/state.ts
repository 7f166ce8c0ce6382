import { layouts, type Layout } from '../../newsletter/mail.ts';

/** A publication in a language. */
export interface Choice {
  readonly permalinkId: string;
  readonly lang: string;
}

/** Everything that was chosen for a newsletter; it stands in the address of the page. */
export interface NewsletterState {
  readonly choices: readonly Choice[];
  readonly lang: string;
  readonly layout: Layout;
  readonly subject: string;
  readonly preheader: string;
  readonly source: string;
  readonly campaign: string;
}

/** More would be no newsletter, and too long an address. */
export const mostChoices = 40;

const isLayout = (value: string | null): value is Layout => layouts.some((layout) => layout === value);

/**
 * Reads the state from what follows the question mark; whatever it cannot use is left out.
 *
 * @param home the language of the page, for addresses that name none
 */
export function readState(query: string, home: string): NewsletterState {
  const values = new URLSearchParams(query);
  const word = (name: string) => values.get(name) ?? '';
  const layout = values.get('layout');
  const choices = word('p')
    .split(',')
    .flatMap((part): Choice[] => {
      const [, permalinkId, lang] = /^([0-9a-z]{6})\.([a-z]{2})$/.exec(part) ?? [];
      return permalinkId === undefined || lang === undefined ? [] : [{ permalinkId, lang }];
    });
  const ids = choices.map(({ permalinkId }) => permalinkId);
  return {
    choices: choices
      .filter(({ permalinkId }, place) => ids.indexOf(permalinkId) === place)
      .slice(0, mostChoices),
    lang: /^[a-z]{2}$/.test(word('lang')) ? word('lang') : home,
    layout: isLayout(layout) ? layout : 'pictures',
    subject: word('subject'),
    preheader: word('preheader'),
    source: word('source'),
    campaign: word('campaign'),
  };
}

/** Writes the state as what follows the question mark; what is as in a new newsletter is left out. */
export function printState({ choices, lang, layout, ...words }: NewsletterState, home: string): string {
  const values = new URLSearchParams();
  if (choices.length > 0)
    values.set('p', choices.map(({ permalinkId, lang: own }) => `${permalinkId}.${own}`).join(','));
  if (lang !== home) values.set('lang', lang);
  if (layout !== 'pictures') values.set('layout', layout);
  for (const [name, value] of Object.entries(words)) if (value !== '') values.set(name, value);
  // Commas may stand in addresses as they are.
  return values.toString().replaceAll('%2C', ',');
}

/** The choices with one of them moved by a place up (-1) or down (1). */
export function move(choices: readonly Choice[], place: number, by: -1 | 1): readonly Choice[] {
  const [one, other] = [choices[place], choices[place + by]];
  if (one === undefined || other === undefined) return choices;
  return choices.map((choice, index) => (index === place ? other : index === place + by ? one : choice));
}
