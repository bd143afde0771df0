import { describe, expect, it } from 'vitest';
import { handlesBeside } from '../../../renderer/canvas/cards/handles-beside';

const bar = (width: number, resize: 'horizontal' | 'both' = 'horizontal') => ({
  rect: { x: 0, y: 0, width, height: 32 },
  resize,
});

describe('the edges of a card', () => {
  it('are dragged from beside a bar that would be nothing but handles', () => {
    expect(handlesBeside(bar(2), 1)).toBe(true);
    expect(handlesBeside(bar(23), 1)).toBe(true);
    expect(handlesBeside(bar(24), 1)).toBe(false);
  });

  it('go by how wide the bar is on screen', () => {
    expect(handlesBeside(bar(40), 0.5)).toBe(true);
    expect(handlesBeside(bar(12), 2)).toBe(false);
  });

  it('stay at the corners of a card that can be made larger both ways', () => {
    expect(handlesBeside(bar(40, 'both'), 0.5)).toBe(false);
  });
});
