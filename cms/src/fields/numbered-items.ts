import type { ArrayField } from 'payload';
import { amount } from './amounts.ts';
import { choice } from './choices.ts';
import { day } from './dates.ts';
import { list, sideBySide } from './groups.ts';
import { findingsBehind } from './item-pointers.ts';
import { agent, agents, reference, references } from './references.ts';
import { noTwoAlike, recommendationsHoldTogether } from './rules.ts';
import { paragraphs } from './texts.ts';

/** What others can learn from a publication, numbered as printed. */
export const lessons = (): ArrayField =>
  list(
    'lessons',
    [
      sideBySide(amount('number', { width: '25%' }), references('appliesTo', 'topics', { width: '75%' })),
      paragraphs('text'),
    ],
    { rowTitle: ['number', 'text'], rule: noTwoAlike('number', 'refused.sameNumber') },
  );

const actions = (): ArrayField =>
  list(
    'actions',
    [
      paragraphs('text', { rows: 2 }),
      sideBySide(
        agent('responsible', { width: '40%' }),
        day('due', { width: '30%' }),
        choice('status', 'implementation', { width: '30%' }),
      ),
      reference('evidence', 'documents', { as: 'actionEvidence' }),
    ],
    { rowTitle: 'text' },
  );

const statusHistory = (): ArrayField =>
  list(
    'statusHistory',
    [
      sideBySide(day('date', { width: '50%' }), choice('status', 'implementation', { width: '50%' })),
      paragraphs('note', { rows: 2 }),
    ],
    { rowTitle: 'note', table: 'history' },
  );

/**
 * What a publication recommends, to whom, by when, and what became of it.
 * @param onFindings whether the publication lists findings on which they may rest
 */
export const recommendations = ({ onFindings }: { onFindings: boolean }): ArrayField =>
  list(
    'recommendations',
    [
      sideBySide(
        amount('number', { width: '25%' }),
        choice('horizon', 'horizon', { width: '25%' }),
        day('dueDate', { width: '25%' }),
        choice('priority', 'priority', { width: '25%' }),
      ),
      paragraphs('text'),
      agents('audience'),
      findingsBehind(onFindings),
      sideBySide(
        choice('response', 'response', { width: '50%' }),
        choice('implementation', 'implementation', { width: '50%' }),
      ),
      paragraphs('responseText'),
      actions(),
      statusHistory(),
    ],
    { rowTitle: ['number', 'text'], table: 'recs', rule: recommendationsHoldTogether },
  );
