import { expect, it } from 'vitest';
import { placeOf, shareOf } from './cut.ts';

const box = { left: 100, top: 50, width: 400, height: 200 };

it('tells where on the picture a click fell', () => {
  expect(placeOf({ clientX: 200, clientY: 200 }, box)).toEqual({ x: 25, y: 75 });
});

it('keeps a click beside the picture on its edge', () => {
  expect(placeOf({ clientX: 90, clientY: 900 }, box)).toEqual({ x: 0, y: 100 });
});

it('takes the middle where nothing is shown or nothing sensible was typed', () => {
  expect(placeOf({ clientX: 9, clientY: 9 }, { left: 0, top: 0, width: 0, height: 0 })).toEqual({
    x: 50,
    y: 50,
  });
  expect([shareOf(30), shareOf(0), shareOf(130), shareOf(null), shareOf('30')]).toEqual([30, 0, 50, 50, 50]);
});
