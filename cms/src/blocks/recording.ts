import { amount } from '../fields/amounts.ts';
import { language } from '../fields/choices.ts';
import { sideBySide } from '../fields/groups.ts';
import { line } from '../fields/texts.ts';
import { defineBlock } from './define-block.ts';

/** A link to a film or sound recording, with what it costs to watch it. */
export const recording = defineBlock('Recording', 'recording', 'block.recording', [
  line('title'),
  line('url'),
  sideBySide(
    language('language', { width: '34%' }),
    amount('minutes', { width: '33%' }),
    amount('bytes', { width: '33%' }),
  ),
]);
