/** How long a button says that it copied, in milliseconds. */
const said = 2_500;

/** Copies by the way that every browser knows, also where the newer one is not allowed. */
async function copy(place: HTMLElement): Promise<boolean> {
  const isField = place instanceof HTMLTextAreaElement;
  try {
    await navigator.clipboard.writeText(isField ? place.value : place.textContent);
    return true;
  } catch {
    if (isField) place.select();
    else getSelection()?.selectAllChildren(place);
    return document.execCommand('copy');
  }
}

/** What a screen reader hears of a button that says something else for a moment. */
function announcer(): HTMLElement {
  const region = document.createElement('p');
  region.setAttribute('role', 'status');
  region.style.cssText =
    'position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)';
  document.querySelector('main')?.append(region);
  return region;
}

/** Brings buttons to life that copy a text, or what stands in a field, and say so. */
export function bringCopyButtons(): void {
  const region = announcer();
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
    const label = button.textContent;
    let timer = 0;
    button.hidden = false;
    button.addEventListener('click', async () => {
      const place = document.getElementById(button.dataset['copies'] ?? '');
      if (place === null) return;
      const words = (await copy(place)) ? button.dataset['copied'] : button.dataset['failed'];
      button.textContent = words ?? label;
      region.textContent = words ?? '';
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        button.textContent = label;
        region.textContent = '';
      }, said);
    });
  }
}
