/* What is loaded once the reader asks to save something, or has: one file, for each further one would be a journey of its own. */
export { follow } from './follow.ts';
export { togglePanel } from './save-panel.ts';
export { showLibrary } from './saved-page.ts';
