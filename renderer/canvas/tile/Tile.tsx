/**
 * The painted part of the canvas, for scenes with more cards than the page should hold: it lies in the scene and moves
 * with it, so that panning and zooming draw nothing.
 */
import { useStoreApi, ViewportPortal } from '@xyflow/react';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { useDimmed, useSelection } from '#renderer/session';
import type { ItemId, LinkId } from '#shared/plan';
import type { Rect, Scene } from '#shared/scene';
import { inflate } from '#shared/scene';
import { reachOf } from '../cards/card-reach';
import { layers } from '../cards/scene-to-nodes';
import { heldIds } from '../gestures/gesture-store';
import { onLooksChange, pageColours } from '../paint/page-colours';
import type { Backstage, Stage } from '../stage';
import { useBackstage } from '../stage';
import styles from './Tile.module.css';
import type { Shown } from './tile-painter';
import { paintParts, paintTile } from './tile-painter';
import type { TilePlace } from './tile-rect';
import { isCovered, isFarOff, isSharp, tileFor } from './tile-rect';

const RESTS_AFTER_MS = 120;
/** More parts than this are painted as one. */
const MOST_PARTS = 96;
/** The ring around a selected card reaches beyond it by so many units. */
const RING_ROOM = 5;

export function Tile({ stage }: { readonly stage: Stage }) {
  const ground = useRef<HTMLCanvasElement>(null);
  const top = useRef<HTMLCanvasElement>(null);
  const backstage = useBackstage();
  const shown = useShown(backstage, stage.scene);
  const tile = usePainting(ground, top, shown);
  useFollowing(tile, stage);
  return (
    <ViewportPortal>
      <canvas ref={ground} className={styles.layer} style={{ zIndex: layers.frame }} aria-hidden />
      <canvas ref={top} className={styles.layer} style={{ zIndex: layers.links }} aria-hidden data-tile />
    </ViewportPortal>
  );
}

function useShown({ lookup, slice, gestures }: Backstage, scene: Scene): Shown & { readonly scene: Scene } {
  const mounted = useStore(slice, (now) => now.mounted);
  const away = useStore(gestures, heldIds);
  const selected = useSelection(({ items }) => items);
  const dimmed = useDimmed();
  return useMemo(() => {
    const elsewhere = new Set<LinkId>();
    for (const id of away) for (const link of lookup.linksAt(id)) elsewhere.add(link.id);
    return {
      scene,
      lookup,
      mounted: away.size > 0 ? new Set([...mounted, ...away]) : mounted,
      elsewhere,
      selected,
      dimmed,
    };
  }, [lookup, scene, mounted, away, selected, dimmed]);
}

type Painting = { readonly place: () => TilePlace | null; readonly paintAt: (place: TilePlace) => void };
type CanvasRef = { readonly current: HTMLCanvasElement | null };

/** Paints what has changed as soon as it has; all of it where that is much. */
function usePainting(ground: CanvasRef, top: CanvasRef, shown: Shown & { readonly scene: Scene }): Painting {
  const { changes } = useBackstage();
  const last = useRef<{ place: TilePlace | null; shown: Shown & { readonly scene: Scene } }>({ place: null, shown });
  const paintAt = useCallback(
    (place: TilePlace) => {
      if (!ground.current || !top.current) return;
      last.current.place = place;
      paintTile({ ground: ground.current, top: top.current }, place, last.current.shown, pageColours());
    },
    [ground, top],
  );
  useLayoutEffect(() => {
    const { place, shown: before } = last.current;
    last.current.shown = shown;
    if (!place || !ground.current || !top.current || before === shown) return;
    const parts = changedParts(before, shown, before.scene === shown.scene ? [] : changes.since(before.scene));
    if (parts === null || parts.length > MOST_PARTS) paintAt(place);
    else paintParts({ ground: ground.current, top: top.current }, place, shown, pageColours(), parts);
  }, [ground, top, shown, changes, paintAt]);
  useEffect(() => onLooksChange(() => last.current.place && paintAt(last.current.place)), [paintAt]);
  return useMemo(() => ({ place: () => last.current.place, paintAt }), [paintAt]);
}

/** Where two views of a scene differ; null for “nearly everywhere”. */
function changedParts(before: Shown, now: Shown, edited: readonly Rect[] | null): readonly Rect[] | null {
  if (edited === null) return null;
  const cards = new Set([
    ...difference(before.mounted, now.mounted),
    ...difference(before.selected, now.selected),
    ...difference(before.dimmed, now.dimmed),
  ]);
  const links = difference(before.elsewhere, now.elsewhere);
  if (cards.size > MOST_PARTS || links.length > 0) return null;
  const rects = [...edited];
  for (const id of cards) {
    const card = now.lookup.card(id);
    if (card) rects.push(inflate(reachOf(card), RING_ROOM));
  }
  return rects;
}

function difference<Id extends ItemId | LinkId>(a: ReadonlySet<Id>, b: ReadonlySet<Id>): readonly Id[] {
  if (a === b) return [];
  return [...[...a].filter((id) => !b.has(id)), ...[...b].filter((id) => !a.has(id))];
}

/** Paints anew when the view leaves what is painted; when it rests, pixel by pixel. */
function useFollowing({ place, paintAt }: Painting, { pane }: Stage): void {
  const store = useStoreApi();
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const viewport = () => {
      const [x, y, zoom] = store.getState().transform;
      return { x, y, zoom };
    };
    const paint = () => paintAt(tileFor(viewport(), pane, window.devicePixelRatio || 1));
    const settle = () => {
      const now = place();
      if (!now || !isSharp(now, viewport())) paint();
    };
    paint();
    let seen = store.getState().transform;
    const stop = store.subscribe(({ transform }) => {
      if (transform === seen) return;
      seen = transform;
      clearTimeout(timer);
      const now = place();
      if (!now || !isCovered(now, viewport(), pane) || isFarOff(now, viewport())) paint();
      timer = setTimeout(settle, RESTS_AFTER_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [store, pane, place, paintAt]);
}
