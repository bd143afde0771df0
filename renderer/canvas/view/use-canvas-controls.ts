/** Registers what menus, keys and the tray can ask of the canvas. */
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import { report } from '#renderer/actions';
import { lensesOnScreen } from '#renderer/lenses';
import type { Revealed } from '#renderer/session';
import { dispatch, registerCanvas, select, selectionStore } from '#renderer/session';
import { placesFor } from '#shared/clipboard';
import { kinds } from '#shared/kinds';
import type { ItemId } from '#shared/plan';
import type { Point, Rect } from '#shared/scene';
import { contains, overlaps, unionOf } from '#shared/scene';
import { arrange } from '../arrange/arrange';
import { reachOf } from '../cards/card-reach';
import { focusCanvas, focusOnCanvas } from '../cards/focus-canvas';
import { addCardAt, addFrameAround, pointRect } from '../cards/make-card';
import { makingControls } from '../cards/making-controls';
import { rest } from '../gestures/gesture-store';
import { magnetOf, pulledPoint } from '../gestures/magnet';
import { placementsAt } from '../gestures/placing';
import type { Backstage, Stage } from '../stage';
import { useBackstage } from '../stage';
import { backIfWithdrawn } from './back-if-withdrawn';
import { clearSpot } from './clear-spot';
import { firstLook } from './first-look';
import { createFit, drawn } from './fit-whole';
import { placeAt } from './place-words';
import type { Steering } from './steering';
import { reveal } from './steering';
import type { Levels } from './use-levels';
import {
  fittedViewport,
  holdingViewport,
  isOther,
  leastZoom,
  restingViewport,
  revealingViewport,
  seenRect,
  toScene,
  viewportAround,
  weekViewport,
  widthViewport,
  zoomedViewport,
} from './viewport';
import { markWeek, weekRect } from './WeekMark';

/** A selection is not enlarged beyond this unless it is looked at larger already. */
const LARGE_ENOUGH = 1.25;

/** Registers for as long as the canvas is mounted. Used once. */
export function useCanvasControls(steering: Steering, { cross }: Levels): void {
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
      go(restingViewport(scene, zoomedViewport(now(), pane, zoom, leastZoom(scene, pane)), pane));
    };
    return registerCanvas({
      making: makingControls(backstage, steering, (at) => (isOver(at) ? screenToFlowPosition(at) : null)),
      fit: createFit(backstage, steering),
      fitSelection: () => {
        const rect = reachOfAll(stage(), selectionStore.getState().items);
        if (rect) go(viewportAround(rect, stage().pane, Math.max(now().zoom, LARGE_ENOUGH)));
      },
      lookAnew: () => go(firstLook(stage())),
      fitWidth: () => {
        lensesOnScreen[stage().lensId].layOutWhole?.(1);
        drawn();
        go(widthViewport(stage().scene, now(), stage().pane));
      },
      zoomBy: (factor) => {
        const { scene, pane } = stage();
        const next = zoomedViewport(now(), pane, now().zoom * factor, leastZoom(scene, pane));
        if (!cross(next, { x: pane.width / 2, y: pane.height / 2 })) go(restingViewport(scene, next, pane));
      },
      zoomTo,
      reveal: (id) => {
        bringOut(backstage, [id]);
        reveal(backstage, steering, id);
      },
      revealAll: (ids) => revealAll(backstage, steering, ids),
      revealWeek: (week, row) => revealWeek(backstage, steering, week, row),
      revealHead: (id) => revealHead(backstage, steering, id),
      chooseHead: (id) => {
        lensesOnScreen[stage().lensId].chooseHead?.(id);
        revealHead(backstage, steering, id);
      },
      arrange: (how) =>
        void arrange(backstage, how, selectionStore.getState().items).then((moved) =>
          requestAnimationFrame(() => showArranged(backstage, steering, moved)),
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
      placesFor: (items, at) => placesFor(stage().plan, stage().lens, items, at, stage().scene.cards),
      addCard: (kind) => {
        const inside = kinds[kind].look === 'frame' ? reachOfAll(stage(), selectionStore.getState().items) : null;
        const view = now();
        if (inside) addFrameAround(stage().lens, kind, inside);
        else addCardAt(stage().lens, kind, clearSpot(backstage, view, kind, newCardAt(), pointer() !== null));
        backIfWithdrawn(view, go);
      },
      place: (id) => placeWaiting(backstage, id, newCardAt()),
      focus: focusOnCanvas,
    });
  }, [backstage, steering, cross, store, screenToFlowPosition]);
}

/** Unfolds what hides items that are to be shown, before they are looked for. */
function bringOut({ now }: Pick<Backstage, 'now'>, ids: Iterable<ItemId>): void {
  const { lens, lensId, plan } = now();
  const hidden = [...ids].flatMap((id) => plan.items.get(id) ?? []).filter((item) => lens.hides(plan, item));
  if (hidden.length === 0) return;
  flushSync(() => {
    for (const item of hidden) lensesOnScreen[lensId].bringOut?.(item);
  });
}

/** A week in the middle of the pane, at the height where one is, or of the row that is named; false where the lens has no weeks. */
function revealWeek({ now }: Backstage, { now: viewport, go }: Steering, week: number, row?: string): boolean {
  const { lens, plan, pane, scene } = now();
  const rect = weekRect(lens, plan, week, row);
  if (!rect) return false;
  markWeek(week, row);
  const middle = weekViewport(viewport(), pane, scene, rect);
  go(row === undefined ? middle : revealingViewport(middle, pane, rect));
  return true;
}

/** What a head stands above in the middle of the pane, at the height where one is. */
function revealHead({ now }: Backstage, { now: viewport, go }: Steering, id: string): void {
  const { lens, scene, pane } = now();
  const head = lens.heads().find((known) => known.id === id);
  if (head) go(weekViewport(viewport(), pane, scene, head.rect));
}

/** Brings cards into view together, as far as they can be read from there. */
function revealAll({ now }: Backstage, { now: viewport, go }: Steering, ids: Iterable<ItemId>): Revealed {
  const from = viewport();
  const wanted = new Set(ids);
  bringOut({ now }, wanted);
  // What has just been edited is drawn first, so that cards are looked for where they are now.
  flushSync(() => undefined);
  const { scene, pane } = now();
  const cards = scene.cards.filter(({ id }) => wanted.has(id)).map(reachOf);
  if (cards.length === 0) return 'nowhere';
  const next = restingViewport(scene, holdingViewport(from, pane, cards), pane);
  const moves = isOther(next, from);
  if (isOther(next, viewport())) go(next);
  const seen = seenRect(next, pane);
  if (!cards.every((card) => overlaps(card, seen))) return 'in part';
  return moves ? 'elsewhere' : 'in view';
}

/** What was put in order comes into view; where that was most of what there is, all of it, however far away. */
function showArranged(backstage: Backstage, steering: Steering, moved: readonly ItemId[]): void {
  // What has just been placed is drawn first.
  flushSync(() => undefined);
  const { scene, pane } = backstage.now();
  if (moved.length > scene.cards.length / 2) steering.go(fittedViewport(scene, pane));
  else revealAll(backstage, steering, moved);
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
