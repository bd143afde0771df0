/**
 * Dragging a line, or all selected ones, to another group by mouse or pen: the group under the pointer is marked, and
 * letting go moves them there as one undo step. Escape calls it off. A finger scrolls instead.
 */
import type { MouseEvent, PointerEvent, RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import { moveItems, report } from '#renderer/actions';
import { outlineGrouping, outlineOf, outlineStore, planStore, select, selectionStore } from '#renderer/session';
import { trackPointer } from '#renderer/ui';
import type { OutlineRow } from '#shared/outline';
import type { ItemId } from '#shared/plan';
import type { Point } from '#shared/scene';
import type { LineTarget } from './line-target';
import { targetOver } from './line-target';

/** A press that moves less than this is a click, px. */
const SLACK = 5;
/** So near to the upper or lower edge, the lines scroll by so much a frame, px. */
const EDGE = 24;
const SCROLL = 9;

export type LineDrag = LineTarget & { readonly at: Point };

type Drag = { readonly ids: readonly ItemId[]; at: Point };

export function useLineDrag(scroller: RefObject<HTMLElement | null>) {
  const [shown, setShown] = useState<LineDrag | null>(null);
  const drag = useRef<Drag | null>(null);
  const stop = useRef<(() => void) | null>(null);
  const dragged = useRef(false);
  useEffect(() => () => stop.current?.(), []);

  const isHeld = shown !== null;
  useEffect(() => {
    if (!isHeld) return;
    let frame = requestAnimationFrame(scroll);
    function scroll(): void {
      frame = requestAnimationFrame(scroll);
      if (!drag.current || !scroller.current || !scrollAtEdge(scroller.current, drag.current.at.y)) return;
      setShown(shownNow(drag.current));
    }
    return () => cancelAnimationFrame(frame);
  }, [isHeld, scroller]);

  function end(): void {
    drag.current = null;
    setShown(null);
  }

  return {
    shown,
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      dragged.current = false;
      const row = event.pointerType === 'touch' || !isPlainPress(event) ? undefined : rowOf(rowsNow(), event.target);
      const id = row?.item?.id;
      if (id === undefined) return;
      const press = { x: event.clientX, y: event.clientY };
      stop.current?.();
      stop.current = trackPointer(event, {
        onMove: ({ clientX: x, clientY: y }) => {
          if (!drag.current && Math.hypot(x - press.x, y - press.y) < SLACK) return;
          dragged.current = true;
          drag.current ??= { ids: taken(id), at: press };
          drag.current.at = { x, y };
          setShown(shownNow(drag.current));
        },
        onEnd: () => {
          if (drag.current) letGo(drag.current);
          end();
        },
        onCancel: end,
      });
    },
    /** The click that ends a drag is none. */
    onClickCapture: (event: MouseEvent) => {
      if (!dragged.current || event.detail === 0) return;
      dragged.current = false;
      event.stopPropagation();
    },
  };
}

function rowsNow(): readonly OutlineRow[] {
  const { open } = planStore.getState();
  return open ? outlineOf(open.plan, outlineStore.getState()).rows : [];
}

function shownNow({ ids, at }: Drag): LineDrag {
  const { open } = planStore.getState();
  const rows = rowsNow();
  const over = rowOf(rows, document.elementFromPoint(at.x, at.y));
  const grouping = outlineGrouping();
  return { ...(open ? targetOver(open.plan, grouping, rows, ids, over) : { branch: null, words: '' }), at };
}

function letGo(drag: Drag): void {
  const { open } = planStore.getState();
  const { branch } = shownNow(drag);
  if (!open || branch === null) return;
  const { enter } = outlineGrouping();
  report(moveItems(open.plan, drag.ids, (item, meanwhile) => enter(meanwhile, item, branch)));
}

/** What is dragged by the line of an item: all that is selected, in the tree's order, or it alone, which is selected then. */
function taken(id: ItemId): readonly ItemId[] {
  const { items } = selectionStore.getState();
  if (!items.has(id)) {
    outlineStore.setState({ active: `item:${id}` });
    select({ items: [id] });
    return [id];
  }
  const seen = rowsNow().flatMap(({ item }) => (item && items.has(item.id) ? [item.id] : []));
  return [...new Set([...seen, ...items])];
}

function isPlainPress({ button, isPrimary, shiftKey, ctrlKey, metaKey, target }: PointerEvent): boolean {
  const inField = target instanceof Element && target.closest('input') !== null;
  return button === 0 && isPrimary && !shiftKey && !ctrlKey && !metaKey && !inField;
}

function rowOf(rows: readonly OutlineRow[], target: EventTarget | null): OutlineRow | undefined {
  const line = target instanceof Element ? target.closest('[data-line]')?.getAttribute('data-line') : undefined;
  return rows.find(({ key }) => key === line);
}

/** Whether there was anything to scroll to. */
function scrollAtEdge(scroller: HTMLElement, y: number): boolean {
  const { top, bottom } = scroller.getBoundingClientRect();
  const by = y < top + EDGE ? -SCROLL : y > bottom - EDGE ? SCROLL : 0;
  const before = scroller.scrollTop;
  if (by !== 0) scroller.scrollTop = before + by;
  return scroller.scrollTop !== before;
}
