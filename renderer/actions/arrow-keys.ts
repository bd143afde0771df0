import type { Direction } from '#shared/lenses';

/** The arrow key of each direction, as keys are written in the catalogue. */
export const arrowKeys = {
  left: 'ArrowLeft',
  right: 'ArrowRight',
  up: 'ArrowUp',
  down: 'ArrowDown',
} as const satisfies Readonly<Record<Direction, string>>;

/** In the order in which menus name them. */
export const directions = ['left', 'right', 'up', 'down'] as const satisfies readonly Direction[];
