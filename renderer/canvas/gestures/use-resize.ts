import { useReactFlow } from '@xyflow/react';
import type { PointerEvent } from 'react';
import { trackPointer } from '#renderer/ui';
import type { SceneCard } from '#shared/scene';
import { useBackstage } from '../stage';
import { holdCards } from './hold-cards';
import { magnetOf, pulledEdge } from './magnet';
import type { Edge } from './placing';
import { resizedRect } from './placing';

/** What an edge of a card does when it is pressed: it follows the pointer until it is let go. */
export function useResize(card: SceneCard): (event: PointerEvent, edge: Edge) => void {
  const backstage = useBackstage();
  const { screenToFlowPosition, getZoom } = useReactFlow();
  return (event, edge) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.preventDefault();
    const from = screenToFlowPosition({ x: event.clientX, y: event.clientY });
    const hold = holdCards(backstage, card.id, true);
    let moved = false;
    trackPointer(event, {
      onMove: ({ clientX, clientY, ctrlKey, metaKey }) => {
        const to = screenToFlowPosition({ x: clientX, y: clientY });
        const by = { x: to.x - from.x, y: to.y - from.y };
        moved ||= by.x !== 0 || by.y !== 0;
        if (!moved) return;
        const way = ctrlKey || metaKey ? by : pulledEdge(magnetOf(backstage.now(), getZoom()), card.rect, edge, by);
        hold.move(new Map([[card.id, resizedRect(card.rect, edge, way)]]));
      },
      onEnd: () => (moved ? hold.release() : hold.cancel()),
      onCancel: hold.cancel,
    });
  };
}
