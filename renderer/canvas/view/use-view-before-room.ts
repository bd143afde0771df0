/** Whoever leaves room mode finds the view again that was there before: its place and its zoom. */
import { useEffect, useRef } from 'react';
import type { Viewport } from '#renderer/session';
import { viewStore } from '#renderer/session';
import type { Stage } from '../stage';
import { useBackstage } from '../stage';
import { firstLook } from './first-look';
import type { Steering } from './steering';
import { restingViewport } from './viewport';

/** Longest time until the window has its old size again; each size on the way there moves the view. */
const SETTLED_AFTER_MS = 3_000;
/** From then on the view is where the hand wants it. */
const HAND = ['pointerdown', 'wheel', 'keydown'];

/** The view to go back to, null for that of a lens first seen in the room; for as long as the window may still change. */
type Back = { readonly viewport: Viewport | null; readonly until: number };

/** Follows room mode for the lens on screen; `pane` is what it has of the page. */
export function useViewBeforeRoom(room: boolean, { lensId, pane }: Stage, { now, jump }: Steering): void {
  const backstage = useBackstage();
  const back = useRef<Back | null>(null);

  useEffect(() => {
    const stop = new AbortController();
    const forget = () => {
      back.current = null;
    };
    for (const name of HAND) window.addEventListener(name, forget, { capture: true, signal: stop.signal });
    const unsubscribe = viewStore.subscribe((view, before) => {
      if (view.room === before.room) return;
      if (view.room) {
        forget();
        // What the store knows may be a moment old.
        viewStore.setState({ beforeRoom: { ...view.beforeRoom, [lensId]: now() } });
      } else back.current = { viewport: view.viewports[lensId] ?? null, until: performance.now() + SETTLED_AFTER_MS };
    });
    return () => {
      stop.abort();
      unsubscribe();
    };
  }, [lensId, now]);

  useEffect(() => {
    if (room || !back.current || performance.now() > back.current.until) return;
    const { viewport } = back.current;
    jump(viewport ? restingViewport(backstage.now().scene, viewport, pane) : firstLook(backstage.now()));
  }, [room, pane, jump, backstage]);
}
