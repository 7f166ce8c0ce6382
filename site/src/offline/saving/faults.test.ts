import { expect, test } from 'vitest';
import { ChangedError, faultOf } from './faults.ts';

test.each([
  [new DOMException('', 'QuotaExceededError'), 'full'],
  [new TypeError('Failed to fetch'), 'unreachable'],
  [new DOMException('', 'NetworkError'), 'unreachable'],
  [new ChangedError('other page'), 'changed'],
  [new DOMException('', 'SecurityError'), 'refused'],
  ['anything else', 'refused'],
] as const)('%s means that saving is %s', (error, fault) => {
  expect(faultOf(error)).toBe(fault);
});

test('whatever fails after the reader stopped means that she stopped', () => {
  const stopped = AbortSignal.abort();
  expect(faultOf(new TypeError('Failed to fetch'), stopped)).toBe('stopped');
});
