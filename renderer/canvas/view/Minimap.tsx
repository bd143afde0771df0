/** The whole scene in the corner: where one is, and a way to go elsewhere. Only there when something is out of view. */
import { useStore } from '@xyflow/react';
import type { PointerEvent } from 'react';
import { memo, useCallback } from 'react';
import { useAction } from '#renderer/actions';
import type { Viewport } from '#renderer/session';
import { isMapOpen, useDimmed, useView } from '#renderer/session';
import { IconButton } from '#renderer/ui';
import type { Brush } from '../paint/paint-shapes';
import { paintShapes } from '../paint/paint-shapes';
import { usePaintedCanvas } from '../paint/use-painted-canvas';
import { useStillCanvas } from '../paint/use-still-canvas';
import { isTiled } from '../slice/slice';
import type { Stage } from '../stage';
import styles from './Minimap.module.css';
import { isAllSeen, mappedPart, mapSize, mapSpecks, mapView, viewportAt } from './map-shapes';
import type { Steering } from './steering';

type MinimapProps = { readonly stage: Stage; readonly steering: Steering };

export function Minimap({ stage, steering }: MinimapProps) {
  const { scene, pane } = stage;
  const part = mappedPart(scene);
  const allSeen = useStore(({ transform: [x, y, zoom] }) => isAllSeen(part, { x, y, zoom }, pane));
  const open = useView(isMapOpen);
  if (!open || scene.cards.length === 0 || allSeen) return null;
  return (
    <section className={styles.corner} aria-label="Small map">
      <Drawing stage={stage} steering={steering} />
      <Fold />
    </section>
  );
}

const Fold = memo(function Fold() {
  const { label, shortcut, run } = useAction('view.map');
  return <IconButton size="small" className={styles.fold} icon="chevron-down" {...{ label, shortcut }} onClick={run} />;
});

function Drawing({ stage, steering }: MinimapProps) {
  const { scene, pane } = stage;
  const dimmed = useDimmed();
  const specks = useStillCanvas(
    useCallback((brush: Brush) => paintShapes(brush, mapSpecks(scene, dimmed)), [scene, dimmed]),
    isTiled(scene),
  );
  const view = usePaintedCanvas(
    useCallback(
      (brush: Brush, viewport: Viewport) => paintShapes(brush, mapView(scene, viewport, pane)),
      [scene, pane],
    ),
  );
  const size = mapSize(mappedPart(scene));

  function goTo({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): void {
    const { left, top } = currentTarget.getBoundingClientRect();
    steering.jump(viewportAt(scene, { x: clientX - left, y: clientY - top }, steering.now(), pane));
  }

  return (
    <div className={styles.drawing} style={size}>
      <canvas ref={specks} className={styles.specks} style={size} aria-hidden />
      <canvas
        ref={view}
        className={styles.map}
        style={size}
        data-minimap
        aria-hidden
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          goTo(event);
        }}
        onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && goTo(event)}
      />
    </div>
  );
}
