/*
 * All that a page loads before the reader asks for anything: it shows the button, and loads the rest when it is pressed or when
 * something is saved already.
 */
const box = document.querySelector<HTMLElement>('.save');
const { serviceWorker } = navigator;

if (box && serviceWorker && navigator.locks) {
  box.hidden = false;
  box.querySelector('button')?.addEventListener('click', () => {
    import('./offline.ts')
      .then(({ togglePanel }) => togglePanel(box))
      // Without a connection the rest cannot come; the page of what is saved, or the browser, says so.
      .catch(() => location.assign(`/${document.documentElement.lang}/saved/`));
  });
  if (serviceWorker.controller)
    addEventListener('load', () => void import('./offline.ts').then(({ follow }) => follow(box)));
}
