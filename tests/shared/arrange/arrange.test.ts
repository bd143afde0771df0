import { describe, expect, it } from 'vitest';
import { align, distribute, snap } from '#shared/arrange';
import type { Rect } from '#shared/scene';

const rect = (x: number, y: number, width = 100, height = 40): Rect => ({ x, y, width, height });

describe('aligning', () => {
  const rects = new Map([
    ['a', rect(0, 0)],
    ['b', rect(50, 100, 200, 60)],
    ['c', rect(-20, 300, 40, 20)],
  ]);

  it('[AR1] puts edges or middles in line and leaves the other axis alone', () => {
    const xs = (to: 'left' | 'centre' | 'right') => [...align(rects, to).values()].map(({ x }) => x);
    expect([xs('left'), xs('centre'), xs('right')]).toEqual([
      [-20, -20, -20],
      [65, 15, 95],
      [150, 50, 210],
    ]);
    const ys = (to: 'top' | 'middle' | 'bottom') => [...align(rects, to).values()].map(({ y }) => y);
    expect([ys('top'), ys('middle'), ys('bottom')]).toEqual([
      [0, 0, 0],
      [140, 130, 150],
      [280, 260, 300],
    ]);
    expect([...align(rects, 'left').values()].map(({ y }) => y)).toEqual([0, 100, 300]);
  });

  it('[AR7] puts cards beside each other below each other, so that none is hidden', () => {
    const beside = new Map([
      ['right', rect(240, 10)],
      ['left', rect(0, 0)],
      ['below', rect(30, 400)],
      ['same', rect(120, 0)],
    ]);
    expect([...align(beside, 'left')]).toEqual([
      ['right', rect(0, 96)],
      ['left', rect(0, 0)],
      ['below', rect(0, 400)],
      ['same', rect(0, 48)],
    ]);
  });

  it('[AR7] leaves what lies in a frame inside it', () => {
    const framed = new Map([
      ['frame', rect(0, 0, 400, 300)],
      ['inside', rect(60, 80)],
      ['beside', rect(200, 90)],
    ]);
    expect([...align(framed, 'left')]).toEqual([
      ['frame', rect(0, 0, 400, 300)],
      ['inside', rect(0, 80)],
      ['beside', rect(0, 128)],
    ]);
  });
});

describe('distributing', () => {
  it('[AR2] makes the gaps the same between the first and the last', () => {
    const rects = new Map([
      ['last', rect(500, 0)],
      ['first', rect(0, 0)],
      ['between', rect(110, 0, 200)],
    ]);
    expect([...distribute(rects, 'across')].map(([id, { x }]) => [id, x])).toEqual([
      ['last', 500],
      ['first', 0],
      ['between', 200],
    ]);
  });

  it('[AR2] leaves two as they are', () => {
    const two = new Map([
      ['a', rect(0, 0)],
      ['b', rect(7, 90)],
    ]);
    expect(distribute(two, 'down')).toBe(two);
  });
});

describe('snapping', () => {
  it('[AR3] draws an edge to the nearest line and shows where they meet', () => {
    const { by, guides } = snap(rect(203, 100), [rect(200, 0), rect(600, 300)], 6);
    expect(by).toEqual({ x: -3, y: 0 });
    expect(guides).toEqual([
      { axis: 'upright', x: 200, from: 0, to: 140 },
      { axis: 'upright', x: 250, from: 0, to: 140 },
      { axis: 'upright', x: 300, from: 0, to: 140 },
    ]);
  });

  it('[AR3] leaves alone what is out of reach', () => {
    expect(snap(rect(220, 100), [rect(200, 0, 90)], 6)).toEqual({ by: { x: 0, y: 0 }, guides: [] });
    expect(snap(rect(220, 100), [], 6).guides).toEqual([]);
  });
});
