import { describe, expect, test } from 'vitest';
import { placeBeside, placeWindow } from '../../../electron/modules/window/bounds';

const main = { x: 0, y: 25, width: 1920, height: 1055 };
const projector = { x: 1920, y: 0, width: 1280, height: 720 };

describe('where the window opens', () => {
  test('the first time in the middle of the main display, in its usual size', () => {
    expect(placeWindow(null, [main, projector])).toEqual({ x: 240, y: 103, width: 1440, height: 900 });
  });

  test('on a small display no larger than it, but never below the least size', () => {
    expect(placeWindow(null, [projector])).toEqual({ x: 1920, y: 0, width: 1280, height: 720 });
    expect(placeWindow(null, [{ x: 0, y: 0, width: 800, height: 600 }])).toEqual({
      x: 0,
      y: 0,
      width: 1024,
      height: 640,
    });
  });

  test('as it was left, also on a second display', () => {
    const left = { x: 1950, y: 10, width: 1200, height: 700 };
    expect(placeWindow(left, [main, projector])).toEqual(left);
  });

  test('in the middle of the main display when the display it was on is gone', () => {
    const left = { x: 1950, y: 10, width: 1200, height: 700 };
    expect(placeWindow(left, [main])).toEqual({ x: 360, y: 203, width: 1200, height: 700 });
  });

  test.each([
    ['its title above the display', { x: 100, y: -300, width: 1200, height: 700 }],
    ['only a sliver on the display', { x: 1900, y: 100, width: 1200, height: 700 }],
    ['below the display', { x: 100, y: 1070, width: 1200, height: 700 }],
  ])('where it can be reached, when it was left with %s', (_name, left) => {
    expect(placeWindow(left, [main])).toEqual({ x: 360, y: 203, width: 1200, height: 700 });
  });

  test('somewhere even if no display is known', () => {
    expect(placeWindow(null, [])).toEqual({ x: 0, y: 0, width: 1440, height: 900 });
  });
});

describe('where one more window opens', () => {
  const size = { width: 1200, height: 700 };

  test('a little off the other, in its size, on its display', () => {
    expect(placeBeside({ x: 100, y: 100, ...size }, [main, projector])).toEqual({ x: 132, y: 132, ...size });
    expect(placeBeside({ x: 1930, y: 5, width: 1100, height: 650 }, [main, projector])).toMatchObject({
      x: 1962,
      y: 37,
    });
  });

  test('in the corner again where the display ends', () => {
    expect(placeBeside({ x: 700, y: 360, ...size }, [main])).toEqual({ x: 0, y: 25, ...size });
  });

  test('off a window that is as large as the display, all the same', () => {
    expect(placeBeside(main, [main])).toMatchObject({ x: 32, y: 57 });
  });
});
