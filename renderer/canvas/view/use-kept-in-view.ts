/** What is shown beside the canvas takes room from it: a selected card that was in view stays in view. */
import { useLayoutEffect, useRef } from 'react';
import { selectionStore } from '#renderer/session';
import { overlaps } from '#shared/scene';
import { reachOf } from '../cards/card-reach';
import { cardOf, useBackstage } from '../stage';
import type { Steering } from './steering';
import type { Size } from './viewport';
import { restingViewport, revealingViewport, seenRect } from './viewport';

export function useKeptInView(pane: Size, { now, jump }: Steering): void {
  const backstage = useBackstage();
  const before = useRef(pane);
  useLayoutEffect(() => {
    const last = before.current;
    before.current = pane;
    if (pane.height >= last.height) return;
    const { items } = selectionStore.getState();
    const [id] = items;
    const card = id === undefined || items.size > 1 ? undefined : cardOf(backstage.now(), id);
    if (!card || !overlaps(seenRect(now(), last), card.rect)) return;
    const next = restingViewport(backstage.now().scene, revealingViewport(now(), pane, reachOf(card)), pane);
    if (next.y !== now().y) jump({ ...now(), y: next.y });
  }, [pane, now, jump, backstage]);
}
