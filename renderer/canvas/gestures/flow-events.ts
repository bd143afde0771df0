/**
 * The one place where what React Flow tells becomes something of ours: selection, gestures and, when they end,
 * commands. The library never owns the truth; what is not passed on here has not happened.
 */
import type { NodeChange, OnNodeDrag } from '@xyflow/react';
import { useStoreApi } from '@xyflow/react';
import type { MouseEvent } from 'react';
import { useEffect, useMemo } from 'react';
import type { Selection } from '#renderer/session';
import { clearSelection, editTitle, select, selectionStore, viewStore } from '#renderer/session';
import { whenCalledOff } from '#renderer/ui';
import type { ItemId } from '#shared/plan';
import type { Point, Rect, SceneCard } from '#shared/scene';
import { bottomOf, contains, overlaps, rightOf } from '#shared/scene';
import { snapped } from '../arrange/snapping';
import type { CardFlowNode } from '../cards/scene-to-nodes';
import type { Lookup } from '../lookup/lookup';
import type { Backstage } from '../stage';
import { cardOf, useBackstage } from '../stage';
import { toScene } from '../view/viewport';

import type { EdgePan } from './edge-pan';
import { createEdgePan } from './edge-pan';
import type { Hold } from './hold-cards';
import { holdCards } from './hold-cards';
import { grainOf } from './magnet';
import { carriedBy, movedRects } from './placing';
import { keepPressPoint, slipAt } from './press-point';

export type FlowEvents = {
  readonly onNodesChange: (changes: NodeChange<CardFlowNode>[]) => void;
  readonly onNodeDragStart: OnNodeDrag<CardFlowNode>;
  readonly onNodeDrag: OnNodeDrag<CardFlowNode>;
  readonly onNodeDragStop: OnNodeDrag<CardFlowNode>;
  readonly onNodeClick: (event: MouseEvent, node: CardFlowNode) => void;
  readonly onNodeDoubleClick: (event: MouseEvent, node: CardFlowNode) => void;
  readonly onPaneClick: () => void;
  readonly onSelectionStart: (event: MouseEvent) => void;
  readonly onSelectionEnd: () => void;
};

export function useFlowEvents(): FlowEvents {
  const backstage = useBackstage();
  useEffect(keepPressPoint, []);
  const store = useStoreApi();
  return useMemo(() => {
    const taken: Taken = { last: null };
    return { ...selecting(backstage, store, taken), ...dragging(backstage, createEdgePan(store), taken) };
  }, [backstage, store]);
}

type FlowStore = ReturnType<typeof useStoreApi>;

/** What the last press with Shift took out of the selection, which it does not mean where a drag follows. */
type Taken = { last: { readonly out: ReadonlySet<ItemId>; readonly before: ReadonlySet<ItemId> } | null };

function selecting(backstage: Backstage, store: FlowStore, taken: Taken) {
  /** Ends the marquee that is being drawn. */
  let stop = () => undefined as void;
  return {
    onNodesChange: (changes: NodeChange<CardFlowNode>[]) => {
      // A marquee selects what lies in it, also where that is only painted.
      if (store.getState().userSelectionRect) return;
      const picks = changes.filter((change) => change.type === 'select');
      if (picks.length === 0) return;
      const now = selectionStore.getState();
      const items = new Set(now.items);
      const out = new Set<ItemId>();
      for (const { id, selected } of picks) {
        if (selected) items.add(id as ItemId);
        else if (items.delete(id as ItemId)) out.add(id as ItemId);
      }
      taken.last = out.size > 0 ? { out, before: now.items } : null;
      if (!sameSet(items, now.items)) select({ items });
    },
    onNodeClick: (event: MouseEvent, node: CardFlowNode) => {
      const { items, links } = selectionStore.getState();
      const adding = event.shiftKey || event.ctrlKey || event.metaKey;
      if (!adding && (items.size > 1 || links.size > 0)) select({ items: [node.id as ItemId] });
    },
    onNodeDoubleClick: (_event: MouseEvent, node: CardFlowNode) => editTitle(node.id as ItemId),
    onPaneClick: clearSelection,
    onSelectionStart: (event: MouseEvent) => {
      stop();
      stop = followMarquee(backstage, store, event.shiftKey ? selectionStore.getState() : null);
    },
    onSelectionEnd: () => stop(),
  };
}

/** Selects what the marquee reaches, and what was selected before if it adds to that, until it is done. */
function followMarquee(
  { lookup }: Backstage,
  store: FlowStore,
  kept: Pick<Selection, 'items' | 'links'> | null,
): () => void {
  const stop = store.subscribe(({ userSelectionRect: drawn, transform: [x, y, zoom] }, before) => {
    if (!drawn || drawn === before.userSelectionRect) return;
    const start = toScene({ x, y, zoom }, drawn);
    const marquee = { ...start, width: drawn.width / zoom, height: drawn.height / zoom };
    const items = new Set(kept?.items);
    for (const { id } of cardsReached(lookup, marquee)) items.add(id);
    if (!sameSet(items, selectionStore.getState().items)) select({ items, links: kept?.links ?? [] });
  });
  if (!kept) clearSelection();
  return () => stop();
}

/** Cards of which any part lies in the marquee; frames only as a whole, as one can draw a marquee inside them. */
function cardsReached(lookup: Lookup, marquee: Rect): readonly SceneCard[] {
  return lookup.cardsIn(marquee).filter(({ look, rect }) => {
    if (look !== 'frame') return overlaps(marquee, rect);
    return contains(marquee, rect) && contains(marquee, { x: rightOf(rect), y: bottomOf(rect) });
  });
}

function sameSet(a: ReadonlySet<ItemId>, b: ReadonlySet<ItemId>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}

type Drag = {
  readonly hold: Hold;
  readonly ids: ReadonlySet<ItemId>;
  /** What React Flow leaves out of the way that the pointer has gone. */
  readonly slip: Point;
  readonly stop: () => void;
};

function dragging(backstage: Backstage, edge: EdgePan, taken: Taken) {
  let drag: Drag | null = null;
  return {
    onNodeDragStart: (event: { readonly shiftKey: boolean }, node: CardFlowNode) => {
      drag?.stop();
      edge.begin(event);
      const held = node.id as ItemId;
      if (event.shiftKey && taken.last?.out.has(held)) select({ items: taken.last.before });
      taken.last = null;
      // Also what is selected out of view moves along, and that is not mounted.
      const { items } = selectionStore.getState();
      const ids = carriedBy(backstage.now().scene.cards, items.has(held) ? items : new Set([held]));
      const hold = holdCards(backstage, held, false);
      const stop = whenCalledOff(() => {
        hold.cancel();
        drag = null;
      });
      const zoom = viewStore.getState().viewports[backstage.now().lensId]?.zoom ?? 1;
      drag = { hold, ids, slip: slipAt(event, zoom), stop };
    },
    onNodeDrag: (event: Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>, node: CardFlowNode) => {
      edge.follow(event);
      const card = cardOf(backstage.now(), node.id as ItemId);
      if (!drag || !card) return;
      const { slip } = drag;
      drag.hold.copy(event.altKey);
      const by = { x: node.position.x - card.rect.x + slip.x, y: node.position.y - card.rect.y + slip.y };
      const grain = grainOf(event);
      const { by: way, guides } =
        grain === 'none' ? { by, guides: [] } : snapped(backstage, drag.ids, by, card.rect, grain);
      drag.hold.move(movedRects(backstage.now().scene.cards, drag.ids, way), guides);
    },
    onNodeDragStop: () => {
      const ending = drag;
      drag = null;
      ending?.stop();
      ending?.hold.release();
    },
  };
}
