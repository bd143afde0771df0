/** The whole scene in small, beside the canvas: where one is, and a way to go elsewhere. */
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
import { isEmpty } from '../stage';
import styles from './Minimap.module.css';
import { mappedPart, mapSize, mapSpecks, mapView, viewportAt } from './map-shapes';
import type { Steering } from './steering';

type MinimapProps = { readonly stage: Stage; readonly steering: Steering };

export function Minimap({ stage, steering }: MinimapProps) {
  const open = useView(isMapOpen);
  if (!open) return null;
  return (
    <section className={styles.map} aria-label="Small map">
      <div className={styles.head}>
        <h2 className={styles.name}>Small map</h2>
        <Fold />
      </div>
      {isEmpty(stage) ? (
        <p className={styles.none}>Nothing is on the canvas yet.</p>
      ) : (
        <Drawing stage={stage} steering={steering} />
      )}
    </section>
  );
}

const Fold = memo(function Fold() {
  const { label, shortcut, run } = useAction('view.map');
  return <IconButton size="small" icon="x" {...{ label, shortcut }} onClick={run} />;
});

function Drawing({ stage, steering }: MinimapProps) {
  const { scene, pane } = stage;
  const dimmed = useDimmed();
  const specks = useStillCanvas(
    useCallback((brush: Brush) => paintShapes(brush, mapSpecks(scene, dimmed)), [scene, dimmed]),
    isTiled(scene),
  );
  const part = mappedPart(scene);
  const view = usePaintedCanvas(
    useCallback((brush: Brush, viewport: Viewport) => paintShapes(brush, mapView(part, viewport, pane)), [part, pane]),
  );
  const size = mapSize(part);

  function goTo({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): void {
    const { left, top } = currentTarget.getBoundingClientRect();
    steering.jump(viewportAt(scene, { x: clientX - left, y: clientY - top }, steering.now(), pane));
  }

  return (
    <div className={styles.drawing} style={size}>
      <canvas ref={specks} className={styles.specks} style={size} aria-hidden />
      <canvas
        ref={view}
        className={styles.view}
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
