import styles from '../../styles/popover.css?inline';

/*
 * A footnote, a source or an abbreviation opens where the reader is, above the text: the very element that its link leads
 * to, so that nothing is said, copied or printed twice. A browser that cannot do it follows the link.
 */
const marks = 'a.note, a.cite, a.term';

/** Whether it stands beside the text already. */
const isBeside = (place: HTMLElement) => getComputedStyle(place).float !== 'none';

/** Only who opens something needs its look: it comes with the first one, and neither pages nor their first layout carry it. */
let sheet: CSSStyleSheet | undefined;
function addStyles(): void {
  if (sheet !== undefined) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}

function open(place: HTMLElement): void {
  addStyles();
  place.popover = 'auto';
  place.tabIndex = -1;
  place.addEventListener('toggle', ({ newState }) => {
    // Back to its own place on the page.
    if (newState === 'closed') place.removeAttribute('popover');
  });
  place.showPopover();
  place.focus();
}

export function openNotes(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const opened = event.target.closest<HTMLElement>('[popover]');
    if (opened !== null && event.target.closest('.back') !== null) {
      // The focus goes back to the link by itself.
      event.preventDefault();
      opened.hidePopover();
      return;
    }
    const link = event.target.closest<HTMLAnchorElement>(marks);
    const place = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!place || isBeside(place)) return;
    event.preventDefault();
    open(place);
  });
}
