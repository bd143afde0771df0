import { useReactFlow } from '@xyflow/react';
import type { PointerEvent } from 'react';
import { trackPointer } from '#renderer/ui';
import type { SceneCard } from '#shared/scene';
import { useBackstage } from '../stage';
import { holdCards } from './hold-cards';
import { grainOf, magnetOf, pulledEdge } from './magnet';
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
      onMove: (pointer) => {
        const { clientX, clientY } = pointer;
        const to = screenToFlowPosition({ x: clientX, y: clientY });
        const by = { x: to.x - from.x, y: to.y - from.y };
        moved ||= by.x !== 0 || by.y !== 0;
        if (!moved) return;
        const grain = grainOf(pointer);
        const magnet = grain === 'none' ? null : magnetOf(backstage.now(), getZoom(), grain);
        const way = magnet ? pulledEdge(magnet, card.rect, edge, by) : by;
        hold.move(new Map([[card.id, resizedRect(card.rect, edge, way)]]));
      },
      onEnd: () => (moved ? hold.release() : hold.cancel()),
      onCancel: hold.cancel,
    });
  };
}
