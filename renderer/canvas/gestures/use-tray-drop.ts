/** Chips of the tray are dragged onto the canvas with the browser's own drag and drop. */
import { useReactFlow } from '@xyflow/react';
import type { DragEvent } from 'react';
import { useMemo } from 'react';
import type { ItemId } from '#shared/plan';
import type { Point } from '#shared/scene';
import { focusCanvas } from '../cards/focus-canvas';
import { pointRect, unplacedItem } from '../cards/new-item';
import type { Stage } from '../stage';
import { useBackstage } from '../stage';
import { placeWaiting } from '../view/use-canvas-controls';
import { rest } from './gesture-store';
import { placedItem } from './placing';

const ITEM_TYPE = 'application/x-allthrough-item';

export type TrayDrop = {
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragLeave: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
};

export function useTrayDrop(): TrayDrop {
  const backstage = useBackstage();
  const { screenToFlowPosition } = useReactFlow();
  return useMemo(() => {
    const { now, gestures } = backstage;
    const pointOf = ({ clientX, clientY }: DragEvent) => screenToFlowPosition({ x: clientX, y: clientY });
    return {
      onDragOver: (event) => {
        if (!event.dataTransfer.types.includes(ITEM_TYPE)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
        const at = pointOf(event);
        gestures.setState({ kind: 'arrive', at, place: placeAt(now(), at) }, true);
      },
      onDragLeave: (event) => {
        const into = event.relatedTarget;
        if (!(into instanceof Node) || !event.currentTarget.contains(into)) gestures.setState(rest, true);
      },
      onDrop: (event) => {
        const id = event.dataTransfer.getData(ITEM_TYPE);
        gestures.setState(rest, true);
        if (id === '') return;
        event.preventDefault();
        placeWaiting(backstage, id as ItemId, pointOf(event));
        focusCanvas();
      },
    };
  }, [backstage, screenToFlowPosition]);
}

/** A browser does not say what is being dragged before it is dropped; the place is the same for any item. */
function placeAt({ lens, plan }: Stage, at: Point): string {
  const item = unplacedItem('' as ItemId, 'action');
  const dropped = lens.drop(plan, item, pointRect(at), false);
  return dropped.ok ? (lens.placeOf(plan, placedItem(item, dropped.value)) ?? '') : dropped.error.message;
}
