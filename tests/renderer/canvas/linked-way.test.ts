import { describe, expect, it } from 'vitest';
import type { Rect } from '#shared/scene';
import { inDirection } from '../../../renderer/canvas/links/linked-way';

const at = (name: string, x: number, y: number, width = 100): { name: string; rect: Rect } => ({
  name,
  rect: { x, y, width, height: 40 },
});
const here = at('here', 0, 0).rect;

describe('the way along links', () => {
  const around = [at('right', 300, 0), at('left', -300, 0), at('up', 0, -200), at('down', 0, 200)];

  it.each(['left', 'right', 'up', 'down'] as const)('leads %s to what lies there', (direction) => {
    expect(inDirection(here, around, direction)?.name).toBe(direction);
  });

  it('takes the nearer of two, and what lies ahead before what lies aside', () => {
    expect(inDirection(here, [at('far', 600, 0), at('near', 300, 0)], 'right')?.name).toBe('near');
    expect(inDirection(here, [at('aside', 200, 250), at('ahead', 350, 0)], 'right')?.name).toBe('ahead');
  });

  it('takes what lies least off the direction where nothing lies just that way', () => {
    expect(inDirection(here, [at('far aside', -900, -80), at('aside', -264, -80)], 'up')?.name).toBe('aside');
  });

  it('leads nowhere where nothing lies', () => {
    expect(inDirection(here, [at('left', -300, 0)], 'right')).toBeNull();
    expect(inDirection(here, [], 'up')).toBeNull();
  });

  it('finds what lies straight below a long bar, however far its middle is', () => {
    expect(inDirection({ x: 0, y: 0, width: 3000, height: 32 }, [at('below', 20, 60)], 'down')?.name).toBe('below');
  });
});
