import type { Direction } from '#shared/lenses';
import type { Action } from './action';
import { directions } from './arrow-keys';
import { growActions } from './insert-actions';
import { matches } from './keys';

/** The direction in which a key press grows a linked card, for the title that is being typed; null for another key. */
export function growthOf(event: KeyboardEvent): Direction | null {
  const grows = (direction: Direction) => {
    const { keys = [] }: Action = growActions[`item.grow.${direction}`];
    return keys.some((combination) => matches(combination, event));
  };
  return directions.find(grows) ?? null;
}
