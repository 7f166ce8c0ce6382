import { describe, expect, test } from 'vitest';
import { measure } from './measure.ts';
import { countMachineFiles, stretchOf, takenByMachines } from './measure-kmh.ts';

const node = (code: string) => ({ args: [process.execPath, '-e', code] as const, cwd: '.', name: 'rest' });
const spin = 'for (const end = Date.now() + 400; Date.now() < end; );';

describe('measure', () => {
  test('parts the work at lines of output', async () => {
    const code = `${spin} console.log('first is over'); setTimeout(() => {}, 200);`;
    const endsWith = (line: string) => (line === 'first is over' ? 'first' : undefined);
    const measured = await measure({ ...node(code), endsWith });
    expect([...measured.keys()]).toEqual(['first', 'rest']);
    expect(measured.get('first')?.wall).toBeGreaterThan(measured.get('rest')?.wall ?? Infinity);
  });

  test('ends a stretch at the first line that says so', async () => {
    const code = `${spin} console.log('files'); console.log('files, half done'); setTimeout(() => {}, 200);`;
    const endsWith = (line: string) => (line.startsWith('files') ? 'pages' : undefined);
    const measured = await measure({ ...node(code), endsWith });
    expect(measured.get('pages')?.wall).toBeGreaterThan(0.4);
  });

  test('counts what the processes it starts take', async () => {
    const code = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(`${spin} globalThis.kept = Buffer.alloc(80e6, 1);${spin}`)}]);`;
    const measured = (await measure(node(code))).get('rest');
    // Where there is no /proc nothing is said; anywhere else it is more than the parent alone would take.
    if (process.platform === 'linux') expect(measured?.memory).toBeGreaterThan(100);
    else expect(measured?.memory).toBeUndefined();
  });

  test('counts once what processes of one program share', async () => {
    const twice = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(spin)}]);`;
    const memoryOf = async (code: string) => (await measure(node(code))).get('rest')?.memory ?? 0;
    const [alone, both] = [await memoryOf(spin), await memoryOf(twice)];
    // Node itself takes more than thirty megabytes.
    expect(both).toBeLessThan(Math.max(1, 2 * alone - 30));
  });

  test('fails with the last words of a command that fails', async () => {
    await expect(measure(node("console.error('no room'); process.exit(3)"))).rejects.toThrow(
      /code 3\.\nno room/,
    );
  });
});

describe('files for machines', () => {
  test('are a stretch of their own within the step of files', () => {
    const lines = [
      'Making files',
      'Writing files for partners and machines',
      '9 of 9 files for partners and machines written',
    ];
    expect(lines.map((message) => stretchOf(JSON.stringify({ step: 'files', message })))).toEqual([
      'pages',
      'images',
      'machines',
    ]);
  });

  test('are counted where the release says how many there are', () => {
    expect(countMachineFiles('{"message":"12 of 1200 files for partners and machines written"}')).toBe(1_200);
    expect(countMachineFiles('{"message":"12 files placed"}')).toBeUndefined();
  });

  test('take what writing them takes, and their part of all that is done with files', () => {
    const of = (wall: number) => ({ wall, cpu: wall, memory: wall });
    const stretches = { machines: of(4), compared: of(16), compressed: of(40), live: of(4) };
    expect(takenByMachines(stretches, 0.5)).toEqual({ wall: 16, cpu: 16, memory: 4 });
  });
});
