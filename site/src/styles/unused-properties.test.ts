import { expect, test } from 'vitest';
import { withoutUnused } from './unused-properties.ts';

test.each([
  [':root{--one:1px;--two:2px}', 'p{margin:var(--two)}', ':root{--two:2px}'],
  [':root{--one:1px;--two:2px}', 'p{margin:var(--one)}', ':root{--one:1px}'],
  [':root{--one:1px;color-scheme:light dark}', '', ':root{color-scheme:light dark}'],
  [':root{--one:1px}.x{--two:var(--one)}', 'p{top:var(--two)}', ':root{--one:1px}.x{--two:var(--one)}'],
  [
    '@layer tokens{.x{--one:1px}[lang]{--two:1 serif}}',
    'p{font:var(--two)}',
    '@layer tokens{[lang]{--two:1 serif}}',
  ],
  [':root{--a:#fff;--one:0}', '', ':root{--a:#fff}'],
])('of %s leaves for %s only %s', (properties, rules, left) => {
  expect(withoutUnused(properties, rules)).toBe(left);
});
