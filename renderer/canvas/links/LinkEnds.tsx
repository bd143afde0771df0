/** The ends of the selected link, to be dragged to another card. */
import { useStore, ViewportPortal } from '@xyflow/react';
import type { PointerEvent } from 'react';
import { report } from '#renderer/actions';
import { dispatch } from '#renderer/session';
import type { SceneConnector } from '#shared/scene';
import { endOf, startOf } from '#shared/scene';
import { layers } from '../cards/scene-to-nodes';
import { useLinkDrag } from '../gestures/use-linking';
import styles from './LinkEnds.module.css';

const ends = ['from', 'to'] as const;

export function LinkEnds({ connector }: { readonly connector: SceneConnector }) {
  const { id, way } = connector;
  const drag = useLinkDrag();
  const size = useStore(({ transform }) => 1 / Math.min(transform[2], 1));

  function press(event: PointerEvent, end: (typeof ends)[number]): void {
    const fixed = end === 'from' ? connector.to : connector.from;
    drag(event, fixed, (item) => {
      if (item !== connector[end]) report(dispatch('reattachLink', { id, end, item }));
    });
  }

  return (
    <ViewportPortal>
      {ends.map((end) => {
        const at = end === 'from' ? startOf(way) : endOf(way);
        return (
          <div
            key={end}
            className={`nodrag nopan ${styles.end}`}
            style={{
              zIndex: layers.held,
              transform: `translate(${at.x}px, ${at.y}px) scale(${size}) translate(-50%, -50%)`,
            }}
            data-link-end={end}
            onPointerDown={(event) => press(event, end)}
          />
        );
      })}
    </ViewportPortal>
  );
}
