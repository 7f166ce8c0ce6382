import type { Mail } from '../../newsletter/mail.ts';
import { writeMailText } from '../../newsletter/mail.ts';
import { writeEml } from '../../newsletter/write-eml.ts';
import { writeMailHtml } from '../../newsletter/write-mail-html.ts';
import { part } from './parts.ts';

/** Addresses of files that the browser holds, by the link that leads to them. */
const held = new Map<HTMLAnchorElement, string>();

function offer(link: HTMLAnchorElement, content: string, type: string): void {
  URL.revokeObjectURL(held.get(link) ?? '');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  held.set(link, link.href);
}

/** Shows the finished mail: as it looks, as HTML and text to copy, and as files. */
export function showResult(form: HTMLFormElement, mail: Mail): void {
  const result = part(form, '.result', HTMLElement);
  result.hidden = mail.entries.length === 0;
  if (result.hidden) return;
  const [html, text] = [writeMailHtml(mail), writeMailText(mail)];
  part(form, '#newsletter-html', HTMLTextAreaElement).value = html;
  part(form, '#newsletter-text', HTMLTextAreaElement).value = text;
  offer(part(form, 'a[data-file=eml]', HTMLAnchorElement), writeEml(mail), 'message/rfc822');
  offer(part(form, 'a[data-file=html]', HTMLAnchorElement), html, 'text/html');
  offer(part(form, 'a[data-file=txt]', HTMLAnchorElement), text, 'text/plain');
  const preview = part(form, '.preview', HTMLElement);
  // A tree of its own, which the styles of this page do not reach.
  const root = preview.shadowRoot ?? preview.attachShadow({ mode: 'open' });
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  // The page has a heading of its own.
  for (const heading of parsed.querySelectorAll('h1')) heading.setAttribute('aria-level', '4');
  // Pictures come from the site that shows them, whatever its name is.
  for (const picture of parsed.images) picture.src = new URL(picture.src).pathname;
  root.replaceChildren(...parsed.body.children);
}
