import type { Mail } from '../../newsletter/mail.ts';
import { pathOf, readList, searchPublications, type Candidate } from './find.ts';
import { choiceOf, loadCard, tagEntry } from './load-card.ts';
import { button, part, words } from './parts.ts';
import { showResult } from './show-result.ts';
import { mostChoices, move, printState, readState, type NewsletterState } from './state.ts';

/** Brings the form to life; what is chosen stands in the address from then on. */
export function startBuilder(form: HTMLFormElement): void {
  const home = document.documentElement.lang;
  const phrase = (name: string): string => form.dataset[name] ?? '';
  const status = part(form, '[role=status]', HTMLElement);
  const found = part(form, '.found', HTMLElement);
  const chosen = part(form, '.chosen', HTMLElement);
  const field = (name: string): HTMLInputElement | HTMLSelectElement => {
    const element = form.elements.namedItem(name);
    if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) return element;
    throw new Error(`The form lacks ${name}.`);
  };
  const typed = ['subject', 'preheader', 'source', 'campaign'] as const;
  let state = readState(location.search, home);
  let drawn = 0;

  function change(next: Partial<NewsletterState>): void {
    state = { ...state, ...next };
    const query = printState(state, home);
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
    void draw();
  }

  function drawChoice(headline: string, lang: string, place: number): HTMLElement {
    const item = document.createElement('li');
    const named = (name: string) => phrase(name).replace('{title}', headline);
    const by = (step: -1 | 1) => () => change({ choices: move(state.choices, place, step) });
    const remove = () => change({ choices: state.choices.filter((_choice, index) => index !== place) });
    item.append(
      words(headline, lang),
      button('↑', named('up'), by(-1)),
      button('↓', named('down'), by(1)),
      button('×', named('remove'), remove),
    );
    return item;
  }

  async function draw(): Promise<void> {
    drawn += 1;
    const turn = drawn;
    const cards = await Promise.all(state.choices.map((choice) => loadCard(choice, state.lang)));
    // Something else was chosen meanwhile.
    if (turn !== drawn) return;
    const focused = document.activeElement?.getAttribute('aria-label');
    chosen.replaceChildren(
      ...state.choices.map((choice, place) => {
        const card = cards[place];
        return drawChoice(card?.headline ?? choice.permalinkId, card?.lang ?? choice.lang, place);
      }),
    );
    if (focused) chosen.querySelector<HTMLElement>(`[aria-label=${JSON.stringify(focused)}]`)?.focus();
    const selected = part(form, 'select[name=lang] option:checked', HTMLOptionElement);
    const entries = cards.flatMap((card) => (card === undefined ? [] : [tagEntry(card, state)]));
    const mail: Mail = {
      lang: entries.find(({ lang }) => lang === state.lang)?.lang ?? entries[0]?.lang ?? 'en',
      dir: selected.dir === 'rtl' ? 'rtl' : 'ltr',
      layout: state.layout,
      subject: state.subject || (selected.dataset['subject'] ?? ''),
      preheader: state.preheader || (entries[0]?.headline ?? ''),
      entries,
      sender: selected.dataset['sender'] ?? '',
      site: new URL(`/${state.lang}/`, location.origin).href,
    };
    showResult(form, mail);
  }

  async function add(candidate: Candidate): Promise<void> {
    const choice = await choiceOf(candidate.href).catch(() => undefined);
    if (choice === undefined) {
      status.textContent = phrase('failed');
      return;
    }
    const others = state.choices.filter(({ permalinkId }) => permalinkId !== choice.permalinkId);
    change({ choices: [...others, choice].slice(-mostChoices) });
  }

  async function find(): Promise<void> {
    const input = field('find').value.trim();
    if (input === '') return;
    status.textContent = '';
    try {
      const path = pathOf(input);
      const candidates = path === undefined ? await searchPublications(input, home) : await readList(path);
      found.replaceChildren(
        ...candidates.map((candidate) => {
          const item = document.createElement('li');
          const label = `${phrase('add')}: ${candidate.title}`;
          item.append(
            words(candidate.title, candidate.lang),
            button(phrase('add'), label, () => void add(candidate)),
          );
          return item;
        }),
      );
      if (candidates.length === 0) status.textContent = phrase('nothing');
    } catch {
      status.textContent = phrase('failed');
    }
  }

  field('lang').value = state.lang;
  field('layout').value = state.layout;
  for (const name of typed) field(name).value = state[name];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void find();
  });
  form.addEventListener('input', () => {
    const layout = readState(`layout=${field('layout').value}`, home).layout;
    const values = Object.fromEntries(typed.map((name) => [name, field(name).value]));
    change({ ...values, lang: field('lang').value, layout });
  });
  form.hidden = false;
  void draw();
}
