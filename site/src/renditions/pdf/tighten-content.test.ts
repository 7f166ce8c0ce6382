import { expect, test } from 'vitest';
import { tightenContent } from './tighten-content.ts';

const tighten = (content: string): string =>
  tightenContent(Buffer.from(content, 'latin1')).toString('latin1');

test('writes the bytes of a string as they are, and those that mean something there with a backslash', () => {
  expect(tighten('[(\\000\\004\\000\\n\\000\\t) 20 (\\050\\051\\134\\015)] TJ')).toBe(
    '[(\0\u0004\0\n\0\t) 20 (\\(\\)\\\\\\r)] TJ',
  );
  expect(tighten('<00FF285C0D> Tj')).toBe('(\0\u00ff\\(\\\\\\r) Tj');
});

test('leaves strings as they are in which nothing can be spared', () => {
  for (const same of [
    '(a (b) c) Tj',
    '(a \\) \\( \\\\) Tj',
    '(3.14159) Tj',
    '/Span << /Lang (en) >> BDC',
    '',
  ])
    expect(tighten(same)).toBe(same);
});

test('rounds places to a hundredth of a point, and colours and scales to four digits', () => {
  expect(tighten('1 0 0 -1 73.70079 -763.66943 cm\n0.10980392 .5 0.0004882812 scn')).toBe(
    '1 0 0 -1 73.7 -763.67 cm\n0.1098 .5 0.0004882812 scn',
  );
});
