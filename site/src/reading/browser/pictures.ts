const key = 'pictures';

/** The reader's own word comes first, then what the browser says of the connection. */
function isOnDemand(): boolean {
  try {
    const chosen = localStorage.getItem(key);
    if (chosen !== null) return chosen === 'ask';
  } catch {
    // Storage is switched off.
  }
  const { saveData, effectiveType } = navigator.connection ?? {};
  return saveData === true || /2g/.test(effectiveType ?? '');
}

/** Puts the picture where its label stands. The room is kept for it, so nothing moves. */
function show(label: HTMLElement, source: Element): void {
  label.insertAdjacentHTML('afterend', source.textContent);
  label.remove();
}

/** A link to the picture's file becomes a button that shows it in place. */
function offer(label: HTMLElement, source: Element): void {
  const button = document.createElement('button');
  button.className = label.className;
  button.style.cssText = label.style.cssText;
  button.append(...label.childNodes);
  button.addEventListener('click', () => {
    show(button, source);
    const picture = source.parentElement?.querySelector('img');
    picture?.setAttribute('tabindex', '-1');
    picture?.focus();
  });
  label.replaceWith(button);
}

/** Shows the pictures that the page holds back, or makes a button of each label. */
export function showPictures(): void {
  const act = isOnDemand() ? offer : show;
  for (const label of document.querySelectorAll<HTMLElement>('.held')) {
    const source = label.nextElementSibling;
    if (source?.tagName === 'NOSCRIPT') act(label, source);
  }
  const toggle = document.querySelector<HTMLElement>('[data-pictures]');
  toggle?.addEventListener('click', () => {
    try {
      localStorage.setItem(key, toggle.dataset['pictures'] ?? '');
    } catch {
      // Then the choice holds for this page alone.
    }
  });
}
