import type { Implementation, Response } from '../vocabulary/index.ts';

/** What decides whether something recommended is late: a recommendation, or an action that answers to it. */
export interface Undertaking {
  /** A day, `2026-01-31`. */
  readonly dueDate?: string | undefined;
  readonly response: Response;
  readonly implementation: Implementation;
}

/** Whether something is still waited for. What was rejected, is done or no longer applies is not. */
export const isOpen = ({ response, implementation }: Undertaking): boolean =>
  response !== 'rejected' && implementation !== 'completed' && implementation !== 'not-applicable';

/**
 * Whether a recommendation is overdue: its day has passed and it is not done. What was rejected or no longer applies is not waited for.
 *
 * @param today a day, `2026-01-31`; what is due today is not overdue
 */
export const isOverdue = (undertaking: Undertaking, today: string): boolean =>
  undertaking.dueDate !== undefined && undertaking.dueDate < today && isOpen(undertaking);

const DAY = 86_400_000;

/** How many days lie between two days, `2026-01-31`; negative where the second is the earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** How many days something is overdue; 0 where it is not. */
export const daysOverdue = (undertaking: Undertaking, today: string): number =>
  undertaking.dueDate !== undefined && isOverdue(undertaking, today)
    ? daysBetween(undertaking.dueDate, today)
    : 0;
