import { useReactFlow } from '@xyflow/react';
import type { PointerEvent } from 'react';
import { trackPointer } from '#renderer/ui';
import type { ItemId } from '#shared/plan';
import type { Point, SceneCard } from '#shared/scene';
import { contains, inflate } from '#shared/scene';
import { reachOf } from '../cards/card-reach';
import { drawLink } from '../links/draw-link';
import { useBackstage } from '../stage';
import { rest } from './gesture-store';

/** What a link handle does when it is pressed: a line follows the pointer, and ties this card to the one it ends on. */
export function useLinking(from: ItemId): (event: PointerEvent) => void {
  const { asking } = useBackstage();
  const drag = useLinkDrag();
  return (event) => drag(event, from, (to) => drawLink(asking, from, to));
}

/** A line from a card that follows the pointer until it is let go over another one. */
export function useLinkDrag(): (event: PointerEvent, from: ItemId, onDrop: (to: ItemId) => void) => void {
  const { now, gestures } = useBackstage();
  const { screenToFlowPosition } = useReactFlow();
  return (event, from, onDrop) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.preventDefault();
    const follow = ({ clientX, clientY }: { clientX: number; clientY: number }): ItemId | null => {
      const to = screenToFlowPosition({ x: clientX, y: clientY });
      const target = cardUnder(now().scene.cards, to, from);
      gestures.setState({ kind: 'link', from, to, target }, true);
      return target;
    };
    trackPointer(event, {
      onMove: follow,
      onEnd: (end) => {
        const to = follow(end);
        gestures.setState(rest, true);
        if (to !== null) onDrop(to);
      },
      onCancel: () => gestures.setState(rest, true),
    });
  };
}

const FORGIVING = 4;

/** The topmost card at a point, its label included; frames only at their title, as their inside is ground. */
export function cardUnder(cards: readonly SceneCard[], at: Point, except: ItemId): ItemId | null {
  const found = cards.findLast(
    (card) =>
      card.id !== except && contains(inflate(card.look === 'frame' ? card.label : reachOf(card), FORGIVING), at),
  );
  return found?.id ?? null;
}
