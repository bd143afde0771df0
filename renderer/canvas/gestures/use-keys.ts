/** Keys that the canvas takes itself: arrows move what is selected (or the view), what prints begins a title anew. */
import type { KeyboardEvent } from 'react';
import { useEffect, useMemo } from 'react';
import { flushSync } from 'react-dom';
import { moveItems, report } from '#renderer/actions';
import { editTitle, selectionStore } from '#renderer/session';
import type { Direction } from '#shared/lenses';
import type { ItemId } from '#shared/plan';
import type { Backstage } from '../stage';
import { cardOf, useBackstage } from '../stage';
import type { Steering } from '../view/steering';
import { forgetTypedAheadOnPress, isPrinting, isTypedAhead } from './typed-ahead';

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const PAN_STEP = 60;

export type Keys = {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onKeyUp: () => void;
};

export function useKeys(steering: Steering): Keys {
  const backstage = useBackstage();
  useEffect(forgetTypedAheadOnPress, []);
  return useMemo(() => keysOf(backstage, steering), [backstage, steering]);
}

function keysOf(backstage: Backstage, steering: Steering): Keys {
  /** The held key: a fault is said once. */
  let holding: { told: boolean } | null = null;
  return {
    onKeyDown: (event) => {
      const target = event.target instanceof Element ? event.target : null;
      // What floats over the canvas has keys of its own.
      if (!target || !event.currentTarget.contains(target)) return;
      if (target.closest('input, textarea, select, button') || event.nativeEvent.isComposing) return;
      if (isTypedAhead(event.nativeEvent)) {
        event.preventDefault();
        event.stopPropagation();
        return;
      }
      if (isCommand(event.nativeEvent)) return;
      const direction = arrows[event.key];
      if (!direction) {
        typeTitle(backstage, event);
        return;
      }
      event.preventDefault();
      if (!event.repeat || !holding) holding = { told: false };
      const { items } = selectionStore.getState();
      if (items.size === 0) pan(steering, direction, event.shiftKey);
      else holding.told = !nudge(backstage, items, direction, event.shiftKey, holding.told) || holding.told;
    },
    onKeyUp: () => {
      holding = null;
    },
  };
}

/** False where the lens refuses. Nudges of the same cards along one axis in quick succession are one undo step. */
function nudge(
  { now }: Backstage,
  items: ReadonlySet<ItemId>,
  direction: Direction,
  large: boolean,
  told: boolean,
): boolean {
  const { lens, plan } = now();
  const placed = [...items].filter((id) => {
    const item = plan.items.get(id);
    return item !== undefined && lens.placeOf(plan, item) !== null;
  });
  const done = moveItems(plan, placed, (item) => lens.nudge(plan, item, direction, large), direction);
  return told ? done.ok : report(done);
}

function pan({ now, go }: Steering, direction: Direction, far: boolean): void {
  const step = far ? PAN_STEP * 5 : PAN_STEP;
  const { x, y, zoom } = now();
  const dx = direction === 'left' ? step : direction === 'right' ? -step : 0;
  const dy = direction === 'up' ? step : direction === 'down' ? -step : 0;
  go({ x: x + dx, y: y + dy, zoom });
}

/** Held with a key that is rather a shortcut. AltGr, which is Ctrl and Alt at once on some systems, writes signs such as €. */
function isCommand(event: globalThis.KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph');
}

/**
 * What prints, typed on the one selected card, begins its title anew, so that no title loses its first character;
 * Escape gives the old one back. While nothing, or more than one card, is selected all of it is left to shortcuts.
 */
function typeTitle({ now }: Backstage, event: KeyboardEvent<HTMLElement>): void {
  const { items, links } = selectionStore.getState();
  const [id] = items;
  if (id === undefined || items.size + links.size > 1 || !isPrinting(event.nativeEvent) || event.key === ' ') return;
  if (!cardOf(now(), id)) return;
  // The field takes the focus, all of its words marked, before the browser delivers the letter that takes their place.
  event.stopPropagation();
  flushSync(() => editTitle(id));
}
