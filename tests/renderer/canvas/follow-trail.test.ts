import { describe, expect, test } from 'vitest';
import type { ItemId } from '#shared/plan';
import { createFollowTrail } from '../../../renderer/canvas/links/follow-trail';

const id = (name: string) => name as ItemId;
const [root, a, b, c] = ['root', 'a', 'b', 'c'].map(id) as [ItemId, ItemId, ItemId, ItemId];

describe('following links that lead the same way', () => {
  test('gets to each of them in turn, coming back in between, and then begins again', () => {
    const trail = createFollowTrail();
    const reached: (ItemId | null)[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      const to = trail.next(root, 'right', [a, b, c]);
      reached.push(to);
      expect(trail.next(to ?? root, 'left', [root])).toBe(root);
    }
    expect(reached).toEqual([a, b, c, a]);
  });

  test('begins with the likeliest again once something else has been done', () => {
    const trail = createFollowTrail();
    expect(trail.next(root, 'right', [a, b])).toBe(a);
    // Clicked on the root again, rather than followed back to it.
    expect(trail.next(root, 'right', [a, b])).toBe(a);
  });

  test('leads nowhere where no link does', () => {
    expect(createFollowTrail().next(root, 'up', [])).toBe(null);
  });
});
