import { definitions } from '@kmh/content/schema';
import { describe, expect, it } from 'vitest';
import { createFieldCheck } from './field-check.ts';
import { agreementsAt } from './schema-at.ts';

const checkOf = (path: string[]) => {
  const [agreement] = agreementsAt(definitions.factsheet, path);
  if (!agreement) throw new Error(`The record has no ${path.join('.')}.`);
  return createFieldCheck(agreement);
};

describe('a field’s check', () => {
  it('says how long a text may be, and how long it is', () => {
    const problem = checkOf(['summary'])('x'.repeat(301), {}, true);
    expect(problem).toEqual({ key: 'refused.tooLong', values: { max: 300, length: 301 } });
  });

  it('refuses a line break where one line is meant', () => {
    expect(checkOf(['title'])('One\nTwo', {}, true)).toEqual({ key: 'refused.lineBreak' });
  });

  it('demands a text only when it is needed now', () => {
    expect(checkOf(['title'])('', {}, true)).toEqual({ key: 'refused.missing' });
    expect(checkOf(['title'])('', {}, false)).toBeUndefined();
  });

  it('demands a part of a group as soon as the group is begun', () => {
    const office = checkOf(['contact', 'office']);
    expect(office('', { office: '', email: '' }, true)).toBeUndefined();
    expect(office('', { office: '', email: 'a@example.org' }, true)).toEqual({ key: 'refused.missing' });
  });

  it('compares a day as the CMS keeps it with the record’s day', () => {
    expect(checkOf(['datePublished'])('2022-03-01T12:00:00.000Z', {}, true)).toBeUndefined();
    expect(checkOf(['datePublished'])('soon', {}, true)).toEqual({ key: 'refused.date' });
  });

  it('compares goals, which the CMS keeps as codes, as numbers', () => {
    expect(checkOf(['sdgs'])(['1', '17'], {}, true)).toBeUndefined();
    expect(checkOf(['sdgs'])(['18'], {}, true)).toEqual({ key: 'refused.tooBig', values: { max: 17 } });
  });
});
