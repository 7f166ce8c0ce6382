import { describe, expect, it } from 'vitest';
import { EMPTY, FIELDS, SOURCE } from '../testing/translated-document.ts';
import { readUnits } from '../units/document-units.ts';
import type { Inline } from '../units/inline.ts';
import type { ReturnedFile, ReturnedUnit } from '../xliff/xliff-file.ts';
import { checkReturn } from './check-return.ts';

const units = readUnits(FIELDS, SOURCE, EMPTY, 'en');
const line = units.find(({ codes }) => codes.some(({ kind }) => kind === 'note'));
const expected = { original: 'factsheets/1', sourceLang: 'en', targetLang: 'fr' };

const back = (change: (unit: ReturnedUnit) => ReturnedUnit[] = (unit) => [unit]): ReturnedFile => ({
  ...expected,
  targetLang: 'fr-FR',
  digest: undefined,
  units: units.flatMap(({ id, source }) =>
    change({
      id,
      source,
      target: source.map((inline) => (typeof inline === 'string' ? `fr ${inline}` : inline)),
      state: 'translated',
      hasCrossedCodes: false,
    }),
  ),
});
const withTarget = (target: readonly Inline[] | undefined) =>
  back((unit) => (unit.id === line?.id ? [{ ...unit, target }] : [unit]));
const found = (file: ReturnedFile) => {
  const { findings, taken } = checkReturn(units, file, expected);
  return {
    taken: taken.size,
    findings: findings.map(({ code, codes, label }) => [code, label, codes ?? '']),
  };
};
const left = units.length - 1;

describe('a file that comes back', () => {
  it('is taken over whole when it fits', () => {
    expect(found(back())).toEqual({ taken: units.length, findings: [] });
  });

  it.each([
    [{ original: 'factsheets/2' }, /another document \(factsheets\/2\)/],
    [{ targetLang: 'es' }, /translation into “es”/],
    [{ sourceLang: 'de' }, /translated from “de”/],
  ])('is refused for another document or language: %j', (other, sentence) => {
    expect(() => checkReturn(units, { ...back(), ...other }, expected)).toThrow(sentence);
  });

  it('leaves out what the source says otherwise now, and tells what is gone', () => {
    const changed = back((unit) => (unit.id === 'title' ? [{ ...unit, source: ['Market days'] }] : [unit]));
    expect(found(changed)).toEqual({ taken: left, findings: [['changed', 'title', '']] });
    const gone = back((unit) => (unit.id === 'title' ? [{ ...unit, id: 'body.0' }] : [unit]));
    expect(found(gone)).toEqual({
      taken: left,
      findings: [
        ['gone', '', ''],
        ['absent', 'title', ''],
      ],
    });
  });

  it.each<[string, readonly Inline[], string[]]>([
    ['missing', ['Voir'], ['missingCode', '<a href="https://a.org/">, [footnote]']],
    [
      'doubled',
      [
        { type: 'pc', id: '1', children: ['a'] },
        { type: 'ph', id: '3' },
        { type: 'ph', id: '3' },
      ],
      ['doubledCode', '[footnote]'],
    ],
    [
      'unknown',
      [
        { type: 'pc', id: '1', children: ['a'] },
        { type: 'ph', id: '3' },
        { type: 'ph', id: '9' },
      ],
      ['unknownCode', '9'],
    ],
    [
      'of another form',
      [
        { type: 'pc', id: '1', children: ['a'] },
        { type: 'pc', id: '3', children: ['b'] },
      ],
      ['unknownCode', '3'],
    ],
  ])('leaves out a unit whose codes are %s', (_what, target, [code, codes]) => {
    expect(found(withTarget(target))).toEqual({ taken: left, findings: [[code, 'body › Methods', codes]] });
  });

  it('takes a unit without emphasis', () => {
    const target: Inline[] = [
      { type: 'pc', id: '1', children: ['le rapport'] },
      { type: 'ph', id: '3' },
    ];
    expect(found(withTarget(target))).toEqual({ taken: units.length, findings: [] });
  });

  it('tells what came back empty, twice, crossed, or word for word', () => {
    expect(found(withTarget(undefined)).findings).toEqual([['empty', 'body › Methods', '']]);
    expect(found(back((unit) => (unit.id === 'title' ? [unit, unit] : [unit]))).findings).toEqual([
      ['twice', 'title', ''],
    ]);
    const crossed = back((unit) => (unit.id === 'title' ? [{ ...unit, hasCrossedCodes: true }] : [unit]));
    expect(found(crossed).findings).toEqual([['crossedCode', 'title', '']]);
    const same = back((unit) =>
      unit.source[0] === 'Before the first heading.' ? [{ ...unit, target: unit.source }] : [unit],
    );
    expect(found(same)).toEqual({ taken: units.length, findings: [['same', 'body', '']] });
  });
});
