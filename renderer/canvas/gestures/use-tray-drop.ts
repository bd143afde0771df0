/** Chips of the tray are dragged onto the canvas with the browser's own drag and drop. */
import { useReactFlow } from '@xyflow/react';
import type { DragEvent } from 'react';
import { useMemo } from 'react';
import type { ItemId } from '#shared/plan';
import { focusCanvas } from '../cards/focus-canvas';
import { useBackstage } from '../stage';
import { placeAt } from '../view/place-words';
import { placeWaiting } from '../view/use-canvas-controls';
import { rest } from './gesture-store';

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
