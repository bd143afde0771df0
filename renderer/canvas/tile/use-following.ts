/**
 * What is painted follows the view: while one pans, tiles are painted as they come into view; while one zooms, a stand-in
 * is; where the view comes to rest, everything is sharp. Done by hand, because React has no part in moving the view.
 */
import { useReactFlow, useStoreApi } from '@xyflow/react';
import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';
import type { Viewport } from '#renderer/session';
import { selectionStore } from '#renderer/session';
import type { Rect } from '#shared/scene';
import { inflate } from '#shared/scene';
import { pageColours } from '../paint/page-colours';
import type { Backstage, Stage } from '../stage';
import { useBackstage } from '../stage';
import type { Size } from '../view/viewport';
import { onWholePixels, seenRect } from '../view/viewport';
import { whenAtRest } from '../view/when-at-rest';
import type { Mosaic } from './mosaic';
import { createStandIn } from './stand-in';
import type { SceneShown } from './use-shown';
import { allPainted } from './use-shown';

/** For painting within a frame, and about what a tile of a plan full of links takes, ms. */
const FRAME_MS = 12;
const TILE_MS = 6;
/** Painted ahead around the view once it rests, and kept while it moves away, as parts of the view's smaller side. */
const AHEAD = 0.3;
const KEPT = 0.9;

export function useFollowing(
  mosaic: () => Mosaic | null,
  standInHost: RefObject<HTMLElement | null>,
  stage: Stage,
  shown: SceneShown,
  hosted: boolean,
): void {
  const backstage = useBackstage();
  const store = useStoreApi();
  const { setViewport } = useReactFlow();
  const latest = useRef({ stage, shown });
  const edited = useRef(() => {});
  const { pane } = stage;
  useLayoutEffect(() => {
    latest.current = { stage, shown };
    if (!hosted) return;
    const view = viewportOf(store.getState().transform);
    // An edit can lead beyond what was painted because there was nothing beyond it.
    if (mosaic()?.scale()) cover(mosaic(), view, stage);
    else coverAnew(mosaic(), view, stage);
    edited.current();
  }, [stage, shown, hosted, mosaic, store]);
  useLayoutEffect(() => {
    const host = standInHost.current;
    if (!host) return undefined;
    const layer = () => store.getState().domNode?.querySelector<HTMLElement>('.react-flow__viewport');
    const standIn = createStandIn(host, layer, () => allPainted(latest.current.shown), pageColours);
    let idle = 0;
    let later = 0;
    let seen = store.getState().transform;
    const now = () => viewportOf(store.getState().transform);

    function rest(): void {
      const whole = onWholePixels(now(), density());
      if (!whole.same) void setViewport(whole.viewport);
      watch.stop();
      settle();
    }
    /** What stands in stays until all is painted, which takes a few frames where much is to be painted. */
    function settle(): void {
      const until = performance.now() + FRAME_MS;
      if (!coverAnew(mosaic(), now(), latest.current.stage, () => !standIn.isOn() || performance.now() < until)) {
        later = requestAnimationFrame(settle);
        return;
      }
      standIn.end();
      idle = requestIdleCallback(paintAhead);
    }
    function paintAhead(deadline: IdleDeadline): void {
      const goesOn = () => deadline.timeRemaining() > TILE_MS;
      if (!cover(mosaic(), now(), latest.current.stage, AHEAD, goesOn)) idle = requestIdleCallback(paintAhead);
    }
    function forget(): void {
      cancelAnimationFrame(later);
      cancelIdleCallback(idle);
    }
    function follow(viewport: Viewport, zooms: boolean): void {
      if (standIn.isOn() || (zooms && mayStandIn(latest.current.shown, backstage))) standIn.show(viewport, pane);
      // What is quickly painted is sharp while one zooms, too.
      else if (zooms && !latest.current.shown.tiled) coverAnew(mosaic(), viewport, latest.current.stage);
      else cover(mosaic(), viewport, latest.current.stage);
    }
    const watch = whenAtRest(rest);
    // What lies around the view has been given up where it changed.
    edited.current = watch.moved;
    coverAnew(mosaic(), now(), latest.current.stage);
    watch.moved();
    const stop = store.subscribe(({ transform }) => {
      if (transform === seen) return;
      const zooms = transform[2] !== seen[2];
      seen = transform;
      forget();
      follow(viewportOf(transform), zooms);
      watch.moved();
    });
    return () => {
      edited.current = () => {};
      stop();
      watch.stop();
      forget();
      standIn.end();
    };
  }, [store, pane, mosaic, standInHost, backstage, setViewport]);
}

/** Not while something of the page is held or written on: that is real, and must be seen. */
function mayStandIn({ tiled }: SceneShown, { gestures, asking }: Backstage): boolean {
  const free = gestures.getState().kind === 'rest' && asking.getState().question === null;
  return tiled && free && selectionStore.getState().editing === null;
}

/** Paints what is missing in view, at the size at which the rest is painted; tells whether nothing is missing any more. */
function cover(
  mosaic: Mosaic | null,
  viewport: Viewport,
  { pane, scene }: Stage,
  ahead = 0,
  goesOn?: () => boolean,
): boolean {
  const scale = mosaic?.scale();
  if (!mosaic || !scale) return true;
  mosaic.see(seenRect(viewport, pane));
  return mosaic.cover(scale, around(viewport, pane, ahead), around(viewport, pane, KEPT), scene.bounds, goesOn);
}

/** The same at the size at which it is seen. */
function coverAnew(mosaic: Mosaic | null, viewport: Viewport, { pane, scene }: Stage, goesOn?: () => boolean): boolean {
  if (!mosaic) return true;
  const scale = { zoom: viewport.zoom, density: density() };
  mosaic.see(seenRect(viewport, pane));
  return mosaic.cover(scale, around(viewport, pane, 0), around(viewport, pane, KEPT), scene.bounds, goesOn);
}

function around(viewport: Viewport, pane: Size, share: number): Rect {
  return inflate(seenRect(viewport, pane), (Math.min(pane.width, pane.height) * share) / viewport.zoom);
}

function viewportOf([x, y, zoom]: readonly [number, number, number]): Viewport {
  return { x, y, zoom };
}

function density(): number {
  return window.devicePixelRatio || 1;
}
