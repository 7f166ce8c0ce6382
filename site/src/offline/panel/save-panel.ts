import { removeGroup } from '../library/remove.ts';
import { faultOf, type Fault } from '../saving/faults.ts';
import { whileSaving } from '../saving/lock.ts';
import type { Plan } from '../saving/plan.ts';
import { planGroup, saveGroup, type Progress } from '../saving/save-group.ts';
import { partsOf, wordsOf } from '../words/load-words.ts';
import type { Words } from '../words/words.ts';
import { copyOf, dotted, within } from './page-parts.ts';
import { requestOf } from './request.ts';
import { labelFor, nameOf, sentenceFor, standingOf } from './standing.ts';

/** Says every quarter of the way, and the end, to those who hear the page. */
function quarterly(say: (text: string) => void): (progress: Progress, text: string) => void {
  let last = -1;
  return ({ done, total }, text) => {
    const quarter = Math.floor((4 * done) / Math.max(1, total));
    if (quarter !== last) say(text);
    last = quarter;
  };
}

const progressText = ({ part, done, total }: Progress, words: Words): string =>
  words.text(part === 'texts' ? 'saving.textProgress' : 'saving.pictureProgress', { done, total });

/** What saving would take: "12 pages · 340 KB". */
const planText = ({ units, pageBytes }: Plan, words: Words): string => {
  const count = units.filter(({ needsPages }) => needsPages).length;
  return count === 0 ? '' : dotted([words.text('saving.texts', { count }), words.bytes(pageBytes)]);
};

/** The panel's styles come with it, so that pages carry none of them before it is asked for. */
function stylesOf(parts: Document): HTMLStyleElement {
  const styles = document.createElement('style');
  styles.textContent = within(parts, '#save-panel', HTMLElement).dataset['styles'] ?? '';
  return styles;
}

/** The panel below the button: what saving takes, the choice of pictures, how far it is, how it ended. */
class SavePanel {
  readonly #box: HTMLElement;
  readonly #button: HTMLButtonElement;
  readonly #words: Words;
  readonly #panel: HTMLElement;
  readonly #status: HTMLElement;
  readonly #label: HTMLElement;
  readonly #pictures: HTMLInputElement;
  readonly #progress: HTMLProgressElement;
  readonly #start: HTMLButtonElement;
  readonly #stop: HTMLButtonElement;
  readonly #remove: HTMLButtonElement;
  #saving: AbortController | undefined;

  constructor(box: HTMLElement, parts: Document, words: Words) {
    this.#box = box;
    this.#words = words;
    this.#button = within(box, 'button', HTMLButtonElement);
    this.#panel = copyOf(parts, 'save-panel');
    this.#status = within(this.#panel, '.status', HTMLElement);
    this.#label = within(this.#panel, 'label', HTMLElement);
    this.#pictures = within(this.#panel, 'input', HTMLInputElement);
    this.#progress = within(this.#panel, 'progress', HTMLProgressElement);
    this.#start = within(this.#panel, '.start', HTMLButtonElement);
    this.#stop = within(this.#panel, '.stop', HTMLButtonElement);
    this.#remove = within(this.#panel, '.remove', HTMLButtonElement);
    this.#start.onclick = () => void this.#save();
    this.#stop.onclick = () => this.#saving?.abort();
    this.#remove.onclick = () => void this.#drop();
    box.append(stylesOf(parts), this.#panel);
  }

  toggle(isOpen = this.#panel.hidden): void {
    this.#panel.hidden = !isOpen;
    this.#button.setAttribute('aria-expanded', String(isOpen));
  }

  /** Shows how things stand, and what saving would take now. */
  async refresh(fault?: Fault): Promise<void> {
    const words = this.#words;
    const standing = await standingOf(requestOf(this.#box).href);
    const name = nameOf(standing);
    this.#button.textContent = labelFor(standing, words);
    this.#progress.hidden = this.#stop.hidden = true;
    this.#remove.hidden = standing.group === undefined;
    const reason = fault === undefined ? '' : words.text(`saving.${fault}`);
    this.#status.textContent = [reason, sentenceFor(standing, words)].filter((text) => text !== '').join(' ');
    try {
      const plan = await planGroup(requestOf(this.#box));
      const what = planText(plan, words);
      if (what !== '' && name !== 'whole')
        this.#status.textContent = dotted([this.#status.textContent ?? '', what]);
      this.#label.hidden = plan.pictureCount === 0;
      within(this.#label, 'span', HTMLElement).textContent = dotted([
        words.text('saving.pictures', { count: plan.pictureCount }),
        words.bytes(plan.pictureBytes),
      ]);
      this.#start.hidden = what === '' && plan.pictureCount === 0 && name !== 'part';
      this.#start.textContent = words.text(name === 'none' ? 'saving.start' : 'saving.continue');
    } catch (error) {
      // Without a connection nothing more can be saved; what is saved was told above.
      this.#start.hidden = this.#label.hidden = true;
      if (fault === undefined && name === 'none')
        this.#status.textContent = words.text(`saving.${faultOf(error)}`);
    }
  }

  async #save(): Promise<void> {
    this.#saving = new AbortController();
    this.#start.hidden = this.#label.hidden = this.#remove.hidden = true;
    this.#progress.hidden = this.#stop.hidden = false;
    this.#progress.removeAttribute('value');
    this.#status.textContent = this.#words.text('saving.wait');
    this.#stop.focus();
    const announce = quarterly((text) => (this.#status.textContent = text));
    const { fault } = await saveGroup(
      requestOf(this.#box),
      this.#pictures.checked,
      (progress) => {
        const text = progressText(progress, this.#words);
        this.#progress.max = progress.total;
        this.#progress.value = progress.done;
        this.#button.textContent = text;
        announce(progress, text);
      },
      this.#saving.signal,
    );
    await this.#afterwards(fault);
  }

  async #drop(): Promise<void> {
    await whileSaving(() => removeGroup(requestOf(this.#box).href));
    await this.#afterwards();
  }

  /** The button that had the focus is gone; the one above the panel takes it. */
  async #afterwards(fault?: Fault): Promise<void> {
    await this.refresh(fault);
    if (document.activeElement === document.body || document.activeElement === null) this.#button.focus();
  }
}

let shown: SavePanel | undefined;

/** Opens the panel, or closes it. */
export async function togglePanel(box: HTMLElement): Promise<void> {
  if (shown !== undefined) return shown.toggle();
  const { lang } = requestOf(box);
  const [parts, words] = [await partsOf(lang), await wordsOf(lang)];
  // Pressed twice while it was loading.
  if (shown !== undefined) return;
  shown = new SavePanel(box, parts, words);
  shown.toggle(true);
  await shown.refresh();
}
