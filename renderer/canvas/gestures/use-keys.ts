/** Keys on the canvas: arrows move what is selected (or the view), F2, Enter and typing edit a title. */
import type { KeyboardEvent } from 'react';
import { useMemo } from 'react';
import { flushSync } from 'react-dom';
import { ports } from '#renderer/host';
import { dispatch, editTitle, select, selectionStore } from '#renderer/session';
import type { Placement } from '#shared/commands';
import type { Direction } from '#shared/lenses';
import type { ItemId } from '#shared/plan';
import { report } from '../report';
import type { Backstage } from '../stage';
import { useBackstage } from '../stage';
import type { Steering } from '../view/use-canvas-controls';
import { reveal } from '../view/use-canvas-controls';

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
  return useMemo(() => keysOf(backstage, steering), [backstage, steering]);
}

function keysOf(backstage: Backstage, steering: Steering): Keys {
  /** The held key: its steps are one undo step, and a fault is said once. */
  let holding: { readonly gesture: string; told: boolean } | null = null;
  return {
    onKeyDown: (event) => {
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('input, textarea, select') || event.nativeEvent.isComposing) return;
      const direction = arrows[event.key];
      if (direction && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        if (!event.repeat || !holding) holding = { gesture: ports.newId(), told: false };
        const { items } = selectionStore.getState();
        if (items.size === 0) pan(steering, direction, event.shiftKey);
        else holding.told = !nudge(backstage, items, direction, event.shiftKey, holding) || holding.told;
        return;
      }
      if (event.key === 'Tab' && walk(backstage, steering, target, event.shiftKey)) event.preventDefault();
      else typeTitle(event, target);
    },
    onKeyUp: () => {
      holding = null;
    },
  };
}

/** False where the lens refuses. */
function nudge(
  { now }: Backstage,
  items: ReadonlySet<ItemId>,
  direction: Direction,
  large: boolean,
  { gesture, told }: { readonly gesture: string; readonly told: boolean },
): boolean {
  const { lens, plan } = now();
  const placements: Placement[] = [];
  for (const id of items) {
    const item = plan.items.get(id);
    if (!item || lens.placeOf(plan, item) === null) continue;
    const nudged = lens.nudge(plan, item, direction, large);
    if (!nudged.ok) return told ? false : report(nudged);
    placements.push({ id, facets: nudged.value });
  }
  const done = dispatch('placeItems', { placements, gesture });
  return done.ok || told ? done.ok : report(done);
}

/** From a card to the next in reading order, or the one before, also where that is out of view; false at the ends. */
function walk(backstage: Backstage, steering: Steering, target: Element | null, back: boolean): boolean {
  const from = target?.classList.contains('react-flow__node') ? target.getAttribute('data-id') : null;
  const { cards } = backstage.now().scene;
  const index = cards.findIndex(({ id }) => id === from);
  const next = index === -1 ? undefined : cards[index + (back ? -1 : 1)];
  if (!next) return false;
  select({ items: [next.id] });
  reveal(backstage, steering, next.id);
  focusCard(next.id);
  return true;
}

/** Gives the keys to a card, as soon as it is there. */
function focusCard(id: ItemId, attempts = 30): void {
  const element = document.querySelector<HTMLElement>(`[data-canvas] .react-flow__node[data-id="${CSS.escape(id)}"]`);
  if (element) element.focus({ preventScroll: true });
  else if (attempts > 0) requestAnimationFrame(() => focusCard(id, attempts - 1));
}

function pan({ now, go }: Steering, direction: Direction, far: boolean): void {
  const step = far ? PAN_STEP * 5 : PAN_STEP;
  const { x, y, zoom } = now();
  const dx = direction === 'left' ? step : direction === 'right' ? -step : 0;
  const dy = direction === 'up' ? step : direction === 'down' ? -step : 0;
  go({ x: x + dx, y: y + dy, zoom });
}

/** F2 and Enter edit the title of the selected card; so does a letter typed on a card that has the focus. */
function typeTitle(event: KeyboardEvent<HTMLElement>, target: Element | null): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const [id, ...others] = selectionStore.getState().items;
  if (id === undefined || others.length > 0) return;
  const onCard = target?.closest('.react-flow__node') != null;
  // Digits and signs are left to shortcuts such as 1 and ?.
  const letter = onCard && /^\p{L}$/u.test(event.key);
  const asked = event.key === 'F2' || (event.key === 'Enter' && target?.closest('button, [role=button]') == null);
  if (!letter && !asked) return;
  if (!letter) {
    event.preventDefault();
    editTitle(id);
    return;
  }
  // The field takes the focus before the browser delivers the letter, which so ends up at the end of the title.
  event.stopPropagation();
  flushSync(() => editTitle(id));
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length);
}
