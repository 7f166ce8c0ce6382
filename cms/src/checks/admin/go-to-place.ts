import type { Place } from '../document/checked-document.ts';
import { findWords } from './find-words.ts';

/** How long is waited for a field that the form has yet to draw, and how often is looked, in milliseconds. */
const PATIENCE = 3_000;
const EVERY = 50;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, EVERY));

/** Waits for something that the form is about to draw. */
async function waitFor<T>(find: () => T | null | undefined): Promise<T | undefined> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const found = find();
    if (found !== null && found !== undefined) return found;
    if (Date.now() > end) return undefined;
    await pause();
  }
}

const byId = (id: string): HTMLElement | undefined => document.getElementById(id) ?? undefined;

const press = (button: Element | null | undefined): void => {
  if (button instanceof HTMLElement) button.click();
};

/** Opens the tab of the form on which a field stands. */
function openTab(tab: number | undefined): void {
  if (tab === undefined) return;
  const buttons = document.querySelectorAll('.collection-edit .tabs-field__tab-button');
  const button = buttons[tab];
  if (!button?.classList.contains('tabs-field__tab-button--active')) press(button);
}

/** Opens what is folded up: the closed rows and blocks around or in an element. */
const unfold = (element: Element | undefined): void =>
  press(
    element?.querySelector(
      ':scope > .collapsible > .collapsible__toggle-wrap > .collapsible__toggle--collapsed',
    ),
  );

const bringIntoView = (element: Element): void => {
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
};

/** Opens the rows of lists on the way to a field, from the outside in. The form draws what is in a row when it comes into view. */
async function openRows(path: readonly string[]): Promise<void> {
  for (const [index, name] of path.entries()) {
    if (!/^\d+$/.test(name)) continue;
    const row = await waitFor(() => byId(`${path.slice(0, index).join('-')}-row-${name}`));
    unfold(row);
    row?.scrollIntoView({ block: 'center' });
  }
}

const EDITOR = '[data-lexical-editor="true"]';
const CONTROL = 'input:not([type="hidden"]), textarea, select, button, [contenteditable="true"]';

const focusIn = (element: Element): void => {
  const control = element.matches(CONTROL) ? element : element.querySelector(CONTROL);
  if (control instanceof HTMLElement) control.focus({ preventScroll: true });
};

/** Shows a line or block of a rich text, and marks the words there as if they had been selected by hand. */
async function showInText(line: number, words: string | undefined): Promise<void> {
  // The editor of the document's own text; those of blocks stand within it.
  const editor = await waitFor(() => document.querySelector(`.document-fields__edit ${EDITOR}`));
  const element = await waitFor(() => editor?.children[line]);
  if (element === undefined) return;
  for (const folded of element.querySelectorAll('.collapsible__toggle--collapsed')) press(folded);
  bringIntoView(element);
  const range = words === undefined ? undefined : await waitForWords(element, words);
  if (range === undefined) {
    const isBlock = element.hasAttribute('data-lexical-decorator');
    if (isBlock) focusIn(element);
    else placeCursor(editor, element);
    return;
  }
  const within = range.startContainer.parentElement?.closest(EDITOR);
  if (within instanceof HTMLElement) within.focus({ preventScroll: true });
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** A block that was folded up draws its words a moment later. */
const waitForWords = async (element: Element, words: string): Promise<Range | undefined> => {
  if (!element.hasAttribute('data-lexical-decorator')) return findWords(element, words);
  return waitFor(() => findWords(element, words));
};

const placeCursor = (editor: Element | null | undefined, element: Element): void => {
  if (editor instanceof HTMLElement) editor.focus({ preventScroll: true });
  window.getSelection()?.collapse(element, 0);
};

/** Marks words in a control in which one types. */
const selectInControl = (control: Element | null, words: string | undefined): void => {
  if (words === undefined) return;
  if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) return;
  const start = control.value.indexOf(words);
  if (start >= 0) control.setSelectionRange(start, start + words.length);
};

/**
 * Takes the editor to a place: opens the tab and the rows it is in, brings it into view and puts the focus there.
 *
 * @param tabs on which tab each field stands, by its name
 * @param words the words to mark there
 */
export async function goToPlace(
  { line, path }: Place,
  tabs: Readonly<Record<string, number>>,
  words?: string,
): Promise<void> {
  const names = path.split('.');
  openTab(tabs[names[0] ?? '']);
  await openRows(names);
  if (line !== undefined) {
    await showInText(line, words);
    return;
  }
  const id = `field-${names.join('__')}`;
  const field = await waitFor(() => byId(id) ?? document.querySelector(`[id^="${CSS.escape(id)}"]`));
  if (field === undefined) return;
  bringIntoView(field);
  focusIn(field);
  selectInControl(document.activeElement, words);
}
