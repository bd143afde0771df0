/** Registers what menus, keys and the tray can ask of the canvas. */
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useMemo, useRef } from 'react';
import type { Viewport } from '#renderer/session';
import { dispatch, registerCanvas, select, selectionStore } from '#renderer/session';
import { placesFor } from '#shared/clipboard';
import type { ItemId } from '#shared/plan';
import type { Point, Rect } from '#shared/scene';
import { contains, unionOf } from '#shared/scene';
import { arrange } from '../arrange/arrange';
import { reachOf } from '../cards/card-reach';
import { focusCanvas } from '../cards/focus-canvas';
import { addCardAt, pointRect } from '../cards/new-item';
import { rest } from '../gestures/gesture-store';
import { magnetOf, pulledPoint } from '../gestures/magnet';
import { placementsAt } from '../gestures/placing';
import { report } from '../report';
import type { Backstage, Stage } from '../stage';
import { cardOf, useBackstage } from '../stage';
import { placeAt } from './place-words';
import {
  fittedViewport,
  holdingViewport,
  restingViewport,
  revealingViewport,
  toScene,
  viewportAround,
  weekViewport,
  widthViewport,
  zoomedViewport,
} from './viewport';
import { markWeek } from './WeekMark';

const GLIDE_MS = 180;
/** A selection is not enlarged beyond this unless it is looked at larger already. */
const LARGE_ENOUGH = 1.25;

export type Steering = {
  readonly now: () => Viewport;
  /** Goes to a viewport, gliding unless less motion is asked for. */
  readonly go: (viewport: Viewport) => void;
  /** Goes to a viewport at once, for what follows the hand. */
  readonly jump: (viewport: Viewport) => void;
  /** Where the pointer is on the page while it is over the pane, for cards made by key. */
  readonly pointer: () => Point | null;
  readonly pointAt: (point: Point | null) => void;
};

export function useSteering(): Steering {
  const { getViewport, setViewport } = useReactFlow();
  const pointer = useRef<Point | null>(null);
  return useMemo(
    () => ({
      now: getViewport,
      go: (viewport) => {
        const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
        void setViewport(viewport, calm ? {} : { duration: GLIDE_MS, interpolate: 'linear' });
      },
      jump: (viewport) => void setViewport(viewport),
      pointer: () => pointer.current,
      pointAt: (point) => {
        pointer.current = point;
      },
    }),
    [getViewport, setViewport],
  );
}

export function useCanvasControls(steering: Steering): void {
  const backstage = useBackstage();
  const { screenToFlowPosition } = useReactFlow();
  const store = useStoreApi();
  useEffect(() => {
    const { now, go, pointer } = steering;
    const stage = backstage.now;
    const isOver = (at: Point): boolean => {
      const pane = store.getState().domNode?.getBoundingClientRect();
      return pane !== undefined && contains(pane, at);
    };
    /** Where something new begins that is put at a point of the page. */
    const pointAt = (at: Point): Point => pulledPoint(magnetOf(stage(), now().zoom), screenToFlowPosition(at));
    const newCardAt = (): Point => {
      const { pane } = stage();
      const at = pointer();
      return at ? pointAt(at) : toScene(now(), { x: pane.width / 2, y: pane.height / 2 });
    };
    const zoomTo = (zoom: number) => {
      const { scene, pane } = stage();
      go(restingViewport(scene, zoomedViewport(now(), pane, zoom), pane));
    };
    return registerCanvas({
      fit: () => go(fittedViewport(stage().scene, stage().pane)),
      fitSelection: () => {
        const rect = reachOfAll(stage(), selectionStore.getState().items);
        if (rect) go(viewportAround(rect, stage().pane, Math.max(now().zoom, LARGE_ENOUGH)));
      },
      fitWidth: () => go(widthViewport(stage().scene, now(), stage().pane)),
      zoomBy: (factor) => zoomTo(now().zoom * factor),
      zoomTo,
      reveal: (id) => reveal(backstage, steering, id),
      revealAll: (ids) => revealAll(backstage, steering, ids),
      revealWeek: (week) => revealWeek(backstage, steering, week),
      arrange: (how) =>
        void arrange(backstage, how).then((moved) =>
          requestAnimationFrame(() => revealAll(backstage, steering, moved)),
        ),
      holdOver: (at) => {
        const over = at !== null && isOver(at);
        const point = over ? pointAt(at) : null;
        backstage.gestures.setState(point ? { kind: 'arrive', at: point, place: placeAt(stage(), point) } : rest, true);
        return over;
      },
      letGo: (id, at) => {
        backstage.gestures.setState(rest, true);
        if (!isOver(at)) return false;
        placeWaiting(backstage, id, pointAt(at));
        focusCanvas();
        return true;
      },
      newCardAt,
      placesFor: (items, at) => placesFor(stage().plan, stage().lens, items, at),
      addCard: (kind) => addCardAt(stage().lens, kind, newCardAt()),
      place: (id) => placeWaiting(backstage, id, newCardAt()),
      focus: focusCanvas,
    });
  }, [backstage, steering, store, screenToFlowPosition]);
}

export function reveal({ now }: Backstage, { now: viewport, go }: Steering, id: ItemId): void {
  const card = cardOf(now(), id);
  if (!card) return;
  const { scene, pane } = now();
  const next = restingViewport(scene, revealingViewport(viewport(), pane, reachOf(card)), pane);
  const from = viewport();
  if (next.x !== from.x || next.y !== from.y) go(next);
}

/** A week in the middle of the pane, at the height where one is; false where the lens has no weeks. */
function revealWeek({ now }: Backstage, { now: viewport, go }: Steering, week: number): boolean {
  const { lens, plan, pane } = now();
  const rect = lens.rectOfWeek?.(plan, week);
  if (!rect) return false;
  markWeek(week);
  go(weekViewport(viewport(), pane, now().scene, rect));
  return true;
}

/** Brings cards into view together; false where none of these has a card here. */
function revealAll({ now }: Backstage, { now: viewport, go }: Steering, ids: Iterable<ItemId>): boolean {
  const rect = reachOfAll(now(), new Set(ids));
  if (!rect) return false;
  const from = viewport();
  const { scene, pane } = now();
  const next = restingViewport(scene, holdingViewport(from, pane, rect), pane);
  if (next.x !== from.x || next.y !== from.y || next.zoom !== from.zoom) go(next);
  return true;
}

function reachOfAll({ scene }: Stage, ids: ReadonlySet<ItemId>): Rect | null {
  const cards = scene.cards.filter(({ id }) => ids.has(id));
  return cards.length === 0 ? null : unionOf(cards.map(reachOf));
}

/** Gives an item from the tray a place at a point of the scene, and selects it. */
export function placeWaiting({ now }: Backstage, id: ItemId, at: Point): void {
  const { lens, plan } = now();
  const placements = placementsAt(lens, plan, new Map([[id, pointRect(at)]]), false);
  if (!report(placements) || !placements.ok || placements.value.length === 0) return;
  if (report(dispatch('placeItems', { placements: placements.value }))) select({ items: [id] });
}
