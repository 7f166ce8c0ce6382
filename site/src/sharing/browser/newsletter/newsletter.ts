import { bringCopyButtons } from '../copy.ts';
import { startBuilder } from './builder.ts';

/* The script of the page where a newsletter is put together. */
const form = document.querySelector<HTMLFormElement>('form.newsletter');
if (form !== null) {
  bringCopyButtons();
  startBuilder(form);
}
