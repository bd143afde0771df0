/**
 * What is selected and waits (because it was just pasted, found or taken off) is seen in the tray: chips that are out of
 * sight come to its beginning. A chip that can be seen stays where it is, so that none moves away under the hand.
 */
import type { RefObject } from 'react';
import { useLayoutEffect, useState } from 'react';
import { useSelection } from '#renderer/session';
import type { Item, ItemId } from '#shared/plan';

const nothing: ReadonlySet<ItemId> = new Set();

/** Which of those that wait stand first in `list`. */
export function useBroughtForward(list: RefObject<HTMLElement | null>, waiting: readonly Item[]): ReadonlySet<ItemId> {
  const selected = useSelection(({ items }) => items);
  const [forward, setForward] = useState(nothing);
  useLayoutEffect(() => {
    // Only what has been laid out tells which chips have found room.
    const look = () => {
      const wanted = waiting.filter(({ id }) => selected.has(id)).map(({ id }) => id);
      const shown = list.current;
      if (wanted.length > 0 && shown && !isInSight(shown)) setForward(new Set(wanted));
    };
    look();
  }, [list, waiting, selected]);
  return forward;
}

/** Whether a chip that is selected can be seen; those that do not fit have wrapped below the edge. */
function isInSight(list: HTMLElement): boolean {
  const { bottom } = list.getBoundingClientRect();
  const chips = [...list.querySelectorAll('[aria-pressed=true]')];
  return chips.some((chip) => chip.getBoundingClientRect().top < bottom);
}
