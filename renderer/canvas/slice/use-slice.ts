/** Makes cards real, and painted again, as the view comes to rest and as the hand takes hold of them. */
import { useStoreApi } from '@xyflow/react';
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useSelection } from '#renderer/session';
import { sameValue } from '#shared/base';
import type { ItemId } from '#shared/plan';
import type { Rect } from '#shared/scene';
import { inflate } from '#shared/scene';
import { heldIds, MANY_HELD } from '../gestures/gesture-store';
import type { Stage } from '../stage';
import { useBackstage } from '../stage';
import type { Size } from '../view/viewport';
import { seenRect } from '../view/viewport';
import { whenAtRest } from '../view/when-at-rest';
import { FAR_ZOOM, isTiled, nearCards, nextMounted, selectedCards } from './slice';

/** Of the view's smaller side, mounted beyond it all around. */
const MARGIN = 0.2;

const none: ReadonlySet<ItemId> = new Set();

/** The cards of a large scene that are real now; null for a small one, which needs no choice. */
export function useSlice(stage: Stage): ReadonlySet<ItemId> | null {
  const { scene, pane } = stage;
  const { lookup, slice, pointed, gestures } = useBackstage();
  const tiled = isTiled(scene);
  const { rect: window, far } = useRestingView(pane);
  const inHand = useInHand(gestures, pointed);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- another scene has other cards in the same place
  const near = useMemo(() => (tiled ? nearCards(lookup, window, far) : []), [tiled, lookup, scene, window, far]);
  const wanted = useMemo(() => new Set([...inHand, ...near]), [inHand, near]);
  const [settled, setSettled] = useState(none);
  const mounted = useMemo(() => withAll(settled, inHand), [settled, inHand]);
  useEffect(() => {
    const next = nextMounted(mounted, wanted);
    if (!tiled || next === mounted) return;
    const frame = requestAnimationFrame(() => setSettled(next));
    return () => cancelAnimationFrame(frame);
  }, [tiled, mounted, wanted]);
  useLayoutEffect(() => slice.setState({ tiled, mounted: tiled ? mounted : none }), [slice, tiled, mounted]);
  return tiled ? mounted : null;
}

function useInHand(
  gestures: ReturnType<typeof useBackstage>['gestures'],
  pointed: ReturnType<typeof useBackstage>['pointed'],
): readonly ItemId[] {
  const selected = useSelection(({ items }) => items);
  const editing = useSelection((selection) => selection.editing);
  const hovered = useStore(pointed, ({ card }) => card);
  const focused = useStore(pointed, (now) => now.focused);
  const held = useStore(gestures, heldIds);
  const atPointer = useStore(gestures, (gesture) => (gesture.kind === 'place' ? gesture.held : null));
  return useMemo(() => {
    const alone = [editing, hovered, focused, atPointer].filter((id) => id !== null);
    return [...selectedCards(selected), ...alone, ...(held.size > MANY_HELD ? [] : held)];
  }, [selected, editing, hovered, focused, held, atPointer]);
}

function withAll(ids: ReadonlySet<ItemId>, more: readonly ItemId[]): ReadonlySet<ItemId> {
  return more.every((id) => ids.has(id)) ? ids : new Set([...ids, ...more]);
}

type RestingView = { readonly rect: Rect; readonly far: boolean };

/** What is in view and a margin, each time that the view has come to rest, and whether it is seen from afar. */
function useRestingView(pane: Size): RestingView {
  const store = useStoreApi();
  const [view, setView] = useState(() => viewOf(store.getState().transform, pane));
  useEffect(() => {
    let seen = store.getState().transform;
    const settle = () => {
      const next = viewOf(store.getState().transform, pane);
      setView((last) => (sameValue(last, next) ? last : next));
    };
    settle();
    const watch = whenAtRest(settle);
    const stop = store.subscribe(({ transform }) => {
      if (transform === seen) return;
      seen = transform;
      watch.moved();
    });
    return () => {
      stop();
      watch.stop();
    };
  }, [store, pane]);
  return view;
}

function viewOf([x, y, zoom]: readonly [number, number, number], pane: Size): RestingView {
  const seen = seenRect({ x, y, zoom }, pane);
  return { rect: inflate(seen, Math.min(seen.width, seen.height) * MARGIN), far: zoom < FAR_ZOOM };
}
