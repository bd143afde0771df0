import { useReactFlow } from '@xyflow/react';
import type { PointerEvent } from 'react';
import { notifyTravelled } from '#renderer/session';
import { trackPointer } from '#renderer/ui';
import type { ItemId } from '#shared/plan';
import type { Point, SceneCard } from '#shared/scene';
import { contains, inflate } from '#shared/scene';
import { reachOf } from '../cards/card-reach';
import { growCardAt } from '../cards/make-card';
import { drawLink } from '../links/draw-link';
import type { Stage } from '../stage';
import { useBackstage } from '../stage';
import { rest } from './gesture-store';

/** What a link handle does when it is pressed: a line follows the pointer, and ties this card to the one it ends on. */
export function useLinking(from: ItemId): (event: PointerEvent) => void {
  const { asking, now } = useBackstage();
  const drag = useLinkDrag();
  return (event) =>
    drag(
      event,
      from,
      (to) => drawLink(asking, from, to),
      (at) => offerLinkedCard(now(), from, at),
    );
}

/** A line that ends on no card ties nothing; what may have been meant is a card that is not there yet. */
function offerLinkedCard({ lens, plan, scene }: Stage, from: ItemId, at: Point): void {
  const item = plan.items.get(from);
  const card = scene.cards.find(({ id }) => id === from);
  if (!item || !card || contains(inflate(reachOf(card), NEAR), at)) return;
  notifyTravelled('There is no card there to link to.', {
    label: 'Add a linked card there',
    run: () => growCardAt(lens, item, at),
  });
}

type LinkDrag = (
  event: PointerEvent,
  from: ItemId,
  onDrop: (to: ItemId) => void,
  /** Let go at a point of the scene where no card is. */
  onMiss?: (at: Point) => void,
) => void;

/** A line from a card that follows the pointer until it is let go over another one. */
export function useLinkDrag(): LinkDrag {
  const { now, gestures } = useBackstage();
  const { screenToFlowPosition } = useReactFlow();
  return (event, from, onDrop, onMiss) => {
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
        else onMiss?.(screenToFlowPosition({ x: end.clientX, y: end.clientY }));
      },
      onCancel: () => gestures.setState(rest, true),
    });
  };
}

const FORGIVING = 4;
/** Who lets go so near to the card that the line came from has thought better of it, scene units. */
const NEAR = 24;

/** The topmost card at a point, its label included; frames only at their title, as their inside is ground. */
export function cardUnder(cards: readonly SceneCard[], at: Point, except: ItemId): ItemId | null {
  const found = cards.findLast(
    (card) =>
      card.id !== except && contains(inflate(card.look === 'frame' ? card.label : reachOf(card), FORGIVING), at),
  );
  return found?.id ?? null;
}
