/**
 * The painted part of the canvas: what lies under the cards and, of scenes with more cards than the page should hold,
 * cards and links as well. It lies in the scene and moves with it, so that panning draws nothing.
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
import { isTiled } from '../slice/slice';
import type { Backstage, Stage } from '../stage';
import { useBackstage } from '../stage';
import styles from './Tile.module.css';
import type { Shown } from './tile-painter';
import { paintGround, paintParts, paintTile } from './tile-painter';
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
  useFollowing(tile, stage, !shown.tiled);
  return (
    <ViewportPortal>
      <canvas ref={ground} className={styles.layer} style={{ zIndex: layers.ground }} aria-hidden />
      {shown.tiled ? (
        <canvas ref={top} className={styles.layer} style={{ zIndex: layers.links }} aria-hidden data-tile />
      ) : null}
    </ViewportPortal>
  );
}

type SceneShown = Shown & { readonly scene: Scene };

function useShown({ lookup, slice, gestures }: Backstage, scene: Scene): SceneShown {
  const mounted = useStore(slice, (now) => now.mounted);
  const away = useStore(gestures, heldIds);
  const selected = useSelection(({ items }) => items);
  const dimmed = useDimmed();
  const tiled = isTiled(scene);
  const drawn = useMemo(() => {
    const elsewhere = new Set<LinkId>();
    for (const id of away) for (const link of lookup.linksAt(id)) elsewhere.add(link.id);
    return { mounted: away.size > 0 ? new Set([...mounted, ...away]) : mounted, elsewhere };
  }, [lookup, mounted, away]);
  return useMemo(
    () => ({ scene, backdrop: scene.backdrop, lookup, tiled, ...drawn, selected, dimmed }),
    [scene, lookup, tiled, drawn, selected, dimmed],
  );
}

type Painting = { readonly place: () => TilePlace | null; readonly paintAt: (place: TilePlace) => void };
type CanvasRef = { readonly current: HTMLCanvasElement | null };

/** Paints what has changed as soon as it has; all of it where that is much. */
function usePainting(ground: CanvasRef, top: CanvasRef, shown: SceneShown): Painting {
  const { changes } = useBackstage();
  const last = useRef<{ place: TilePlace | null; shown: SceneShown }>({ place: null, shown });
  const paintAt = useCallback(
    (place: TilePlace) => {
      if (!ground.current) return;
      last.current.place = place;
      paintTile({ ground: ground.current, top: top.current }, place, last.current.shown, pageColours());
    },
    [ground, top],
  );
  useLayoutEffect(() => {
    const { place, shown: before } = last.current;
    last.current.shown = shown;
    if (!place || !ground.current || before === shown) return;
    const parts = changedParts(before, shown, before.scene === shown.scene ? [] : changes.since(before.scene));
    if (parts === null || parts.length > MOST_PARTS) paintAt(place);
    else {
      if (before.backdrop !== shown.backdrop) paintGround(ground.current, place, shown, pageColours());
      paintParts({ ground: ground.current, top: top.current }, place, shown, pageColours(), parts);
    }
  }, [ground, top, shown, changes, paintAt]);
  useEffect(() => onLooksChange(() => last.current.place && paintAt(last.current.place)), [paintAt]);
  return useMemo(() => ({ place: () => last.current.place, paintAt }), [paintAt]);
}

/** Where two views of a scene differ; null for “nearly everywhere”. */
function changedParts(before: Shown, now: Shown, edited: readonly Rect[] | null): readonly Rect[] | null {
  if (before.tiled !== now.tiled) return null;
  if (!now.tiled) return before.backdrop === now.backdrop ? [] : null;
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

/**
 * Paints anew when the view leaves what is painted; when it rests, pixel by pixel. What is quickly painted is sharp
 * while one zooms, too.
 */
function useFollowing({ place, paintAt }: Painting, { pane, scene }: Stage, quick: boolean): void {
  const store = useStoreApi();
  const bounds = useRef(scene.bounds);
  useLayoutEffect(() => {
    bounds.current = scene.bounds;
    const [x, y, zoom] = store.getState().transform;
    const now = place();
    const viewport = { x, y, zoom };
    // An edit can lead beyond what was painted because there was nothing beyond it.
    if (now && !isCovered(now, viewport, pane, scene.bounds))
      paintAt(tileFor(viewport, pane, scene.bounds, window.devicePixelRatio || 1));
  }, [scene, store, pane, place, paintAt]);
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const viewport = () => {
      const [x, y, zoom] = store.getState().transform;
      return { x, y, zoom };
    };
    const paint = () => paintAt(tileFor(viewport(), pane, bounds.current, window.devicePixelRatio || 1));
    const isLeft = (now: TilePlace) => !isCovered(now, viewport(), pane, bounds.current);
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
      const zooms = quick && now?.zoom !== transform[2];
      if (!now || zooms || isLeft(now) || isFarOff(now, viewport())) paint();
      timer = setTimeout(settle, RESTS_AFTER_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [store, pane, place, paintAt, quick]);
}
