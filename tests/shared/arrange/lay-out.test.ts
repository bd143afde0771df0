import { describe, expect, it } from 'vitest';
import type { Layouter } from '#shared/arrange';
import { frameAround, layOut } from '#shared/arrange';
import type { Rect } from '#shared/scene';

const card = (id: string, x: number, y: number, width = 100, height = 40) => ({
  id,
  rect: { x, y, width, height },
  isFrame: false,
});
const frame = (id: string, x: number, y: number, width: number, height: number) => ({
  ...card(id, x, y, width, height),
  isFrame: true,
});

/** All in a row, in the order given, and what it was asked. */
function inARow() {
  const asked: { readonly ids: string[]; readonly ties: string[] }[] = [];
  const layouter: Layouter<string> = async (boxes, ties) => {
    asked.push({ ids: boxes.map(({ id }) => id), ties: ties.map(({ from, to }) => `${from}>${to}`) });
    let x = 1_000;
    return new Map(
      boxes.map(({ id, width }) => {
        const at = { x, y: 500 };
        x += width + 20;
        return [id, at];
      }),
    );
  };
  return { asked, layouter };
}

const none: ReadonlySet<string> = new Set();

describe('laying out', () => {
  it('[AR4] begins where what is laid out began, and says only what moves', async () => {
    const { layouter } = inARow();
    const boxes = [card('a', 40, 60), card('b', 300, 400)];
    const result = await layOut(boxes, [], none, layouter);
    expect(Object.fromEntries(result)).toEqual({ b: { x: 160, y: 60, width: 100, height: 40 } });
  });

  it('[AR5] keeps cards in their frames, and ties between frames stand for ties between their cards', async () => {
    const { asked, layouter } = inARow();
    const boxes = [frame('f', 0, 0, 900, 900), card('a', 40, 60), card('b', 300, 400), card('out', 2_000, 0)];
    const ties = [
      { from: 'a', to: 'b', words: 0 },
      { from: 'b', to: 'out', words: 0 },
      { from: 'a', to: 'out', words: 0 },
    ];
    const result = await layOut(boxes, ties, none, layouter);
    expect(asked).toEqual([
      { ids: ['a', 'b'], ties: ['a>b'] },
      { ids: ['f', 'out'], ties: ['f>out'] },
    ]);
    expect(Object.fromEntries(result)).toEqual({
      f: { x: 0, y: 0, width: 268, height: 112 },
      a: { x: 24, y: 48, width: 100, height: 40 },
      b: { x: 144, y: 48, width: 100, height: 40 },
      out: { x: 288, y: 0, width: 100, height: 40 },
    });
  });

  it('[AR5] lays out what is chosen inside a frame without moving the frame, which only grows', async () => {
    const { layouter } = inARow();
    const boxes = [frame('f', 0, 0, 240, 200), card('a', 20, 60), card('b', 30, 120), card('still', 900, 0)];
    const result = await layOut(boxes, [], new Set(['a', 'b']), layouter);
    const f: Rect = { x: 0, y: 0, width: 264, height: 200 };
    expect(result.get('f')).toEqual(f);
    expect(result.get('b')).toEqual({ x: 140, y: 60, width: 100, height: 40 });
    expect(result.has('still')).toBe(false);
  });

  it('[AR5] leaves an empty frame as large as it is, and frames in frames nested', async () => {
    const { layouter } = inARow();
    const boxes = [frame('outer', 0, 0, 800, 600), frame('inner', 30, 60, 300, 200), card('a', 60, 120)];
    const result = await layOut(boxes, [], none, layouter);
    expect(result.get('inner')).toEqual({ x: 24, y: 48, width: 200, height: 112 });
    expect(result.get('outer')).toEqual({ x: 0, y: 0, width: 248, height: 184 });
    const empty = [frame('f', 0, 0, 480, 320), card('a', 900, 0)];
    expect(Object.fromEntries(await layOut(empty, [], none, layouter))).toEqual({
      a: { x: 500, y: 0, width: 100, height: 40 },
    });
  });
});

it('[AR6] a frame around something holds it as one that is laid out does', async () => {
  const { layouter } = inARow();
  const laidOut = await layOut([frame('f', 0, 0, 900, 700), card('a', 100, 100)], [], new Set(['f']), layouter);
  const [held, around] = [laidOut.get('a'), laidOut.get('f')];
  expect(held && frameAround(held)).toEqual({ ...around, width: 200 });
});
