/** An element of the page that its markup promises. */
export function part<E extends Element>(within: ParentNode, selector: string, type: new () => E): E {
  const found = within.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The page lacks ${selector}.`);
  return found;
}

/** A button with words, and what it does. */
export function button(label: string, describedAs: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  if (describedAs !== label) made.setAttribute('aria-label', describedAs);
  made.addEventListener('click', act);
  return made;
}

/** Words in their own language and direction. */
export function words(text: string, lang: string): HTMLElement {
  const made = document.createElement('bdi');
  made.lang = lang;
  made.textContent = text;
  return made;
}
