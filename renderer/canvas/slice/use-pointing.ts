/**
 * A painted card or link becomes real when it is pointed at: from then on hovering, pressing, dragging and drawing links
 * work as on any other, because it is one.
 */
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import type { ItemId } from '#shared/plan';
import type { Point } from '#shared/scene';
import type { Backstage } from '../stage';
import { useBackstage } from '../stage';

/** How near to a link's line one must point, px. */
const LINK_REACH = 6;

/** Follows the pointer over the pane. Used once. */
export function usePointing(): void {
  const backstage = useBackstage();
  const store = useStoreApi();
  const { screenToFlowPosition } = useReactFlow();
  useEffect(() => {
    const root = store.getState().domNode;
    if (!root) return;
    const look = ({ target, clientX, clientY }: PointerEvent) => {
      if (!isGround(target)) {
        const over = cardIdOf(target);
        if (over !== backstage.pointed.getState().over) backstage.pointed.setState({ over });
        return;
      }
      const at = screenToFlowPosition({ x: clientX, y: clientY });
      point(backstage, at, store.getState().transform[2]);
    };
    // What is being done with a button pressed goes on undisturbed.
    const hover = (event: PointerEvent) => event.buttons === 0 && look(event);
    const leave = () => backstage.pointed.setState({ card: null, link: null, over: null });
    const focus = ({ target }: FocusEvent) => backstage.pointed.setState({ focused: cardIdOf(target) });
    const blur = () => backstage.pointed.setState({ focused: null });
    root.addEventListener('pointermove', hover);
    // A finger does not hover: it comes down on what it means.
    root.addEventListener('pointerdown', look, { capture: true });
    root.addEventListener('pointerleave', leave);
    root.addEventListener('focusin', focus);
    root.addEventListener('focusout', blur);
    return () => {
      root.removeEventListener('pointermove', hover);
      root.removeEventListener('pointerdown', look, { capture: true });
      root.removeEventListener('pointerleave', leave);
      root.removeEventListener('focusin', focus);
      root.removeEventListener('focusout', blur);
    };
  }, [backstage, store, screenToFlowPosition]);
}

function point({ lookup, slice, pointed }: Backstage, at: Point, zoom: number): void {
  if (!slice.getState().tiled) {
    if (pointed.getState().over !== null) pointed.setState({ over: null });
    return;
  }
  const card = lookup.cardAt(at)?.id ?? null;
  const link = card === null ? (lookup.linkAt(at, LINK_REACH / zoom, zoom)?.id ?? null) : null;
  const before = pointed.getState();
  if (before.card === card && before.link === link && before.over === card) return;
  // At once, so that a press that follows finds it there.
  flushSync(() => pointed.setState({ card, link, over: card }));
}

function cardIdOf(target: EventTarget | null): ItemId | null {
  const node = target instanceof Element ? target.closest('.react-flow__node') : null;
  return (node?.getAttribute('data-id') ?? null) as ItemId | null;
}

function isGround(target: EventTarget | null): boolean {
  return target instanceof Element && target.classList.contains('react-flow__pane');
}
