import { expect, test } from 'vitest';
import { daysBetween, daysOverdue, isOverdue } from './index.ts';

test.each([
  ['2022-12-31', 'accepted', 'not-started', 1],
  ['2022-11-30', 'pending', 'ongoing', 32],
  ['2023-01-01', 'accepted', 'ongoing', 0],
  ['2022-12-31', 'partly', 'completed', 0],
  ['2022-12-31', 'rejected', 'not-started', 0],
  ['2022-12-31', 'accepted', 'not-applicable', 0],
  [undefined, 'accepted', 'not-started', 0],
] as const)(
  'due %s, %s, %s: %i days overdue on 1 January 2023',
  (dueDate, response, implementation, days) => {
    const undertaking = { dueDate, response, implementation };
    expect(daysOverdue(undertaking, '2023-01-01')).toBe(days);
    expect(isOverdue(undertaking, '2023-01-01')).toBe(days > 0);
  },
);

test('counts days whatever the clock did in between', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2024-11-04', '2024-10-20')).toBe(-15);
});
