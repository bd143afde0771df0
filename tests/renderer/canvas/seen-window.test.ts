import { describe, expect, it } from 'vitest';
import { isInWindow, isLinkInWindow, windowAround } from '../../../renderer/canvas/view/seen-window';

describe('the window in which cards are mounted', () => {
  it('holds what is seen and at least half a view around it', () => {
    const window = windowAround({ x: 130, y: -40, width: 1000, height: 600 });
    expect(window.x).toBeLessThanOrEqual(130 - 400);
    expect(window.x + window.width).toBeGreaterThanOrEqual(1130 + 400);
    expect(window.y).toBeLessThanOrEqual(-40 - 256);
    expect(window.y + window.height).toBeGreaterThanOrEqual(560 + 256);
  });

  it('stays the same over small movements and zooms', () => {
    const window = windowAround({ x: 100, y: 100, width: 1000, height: 600 });
    expect(windowAround({ x: 110, y: 96, width: 1000, height: 600 })).toEqual(window);
    expect(windowAround({ x: 100, y: 100, width: 990, height: 594 })).toEqual(window);
  });

  it('counts a card whose label alone can be seen, and a week without any width', () => {
    const window = { x: 0, y: 0, width: 100, height: 100 };
    const rect = { x: -50, y: 10, width: 20, height: 32 };
    expect(isInWindow(window, { look: 'card', rect, label: { ...rect, width: 90 } })).toBe(true);
    expect(isInWindow(window, { look: 'card', rect, label: rect })).toBe(false);
    const week = { x: 5, y: 10, width: 0, height: 32 };
    expect(isInWindow(window, { look: 'card', rect: week, label: week })).toBe(true);
  });

  it('counts a link that crosses it between two cards outside', () => {
    const window = { x: 0, y: 0, width: 100, height: 100 };
    const ends = { id: 'l', from: 'a', to: 'b', kind: 'leads-to', label: '' } as const;
    const curve = [
      { x: 50, y: -200 },
      { x: 50, y: -100 },
      { x: 50, y: 200 },
      { x: 50, y: 300 },
    ] as const;
    expect(isLinkInWindow(window, { ...ends, way: [curve] } as unknown as Parameters<typeof isLinkInWindow>[1])).toBe(
      true,
    );
  });
});
