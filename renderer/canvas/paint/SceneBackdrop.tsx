/** What lies under the cards: lanes, rings, lines. One drawing, however much of it there is. */
import { memo, useCallback } from 'react';
import type { Viewport } from '#renderer/session';
import type { Shape } from '#shared/scene';
import { bodyShapes } from './body-shapes';
import type { Brush } from './paint-shapes';
import { paintShapes } from './paint-shapes';
import styles from './SceneBackdrop.module.css';
import { usePaintedCanvas } from './use-painted-canvas';

export const SceneBackdrop = memo(function SceneBackdrop({ shapes }: { readonly shapes: readonly Shape[] }) {
  const paint = useCallback(
    (brush: Brush, viewport: Viewport) => paintShapes(brush, bodyShapes(shapes, viewport)),
    [shapes],
  );
  return <canvas ref={usePaintedCanvas(paint)} className={styles.backdrop} aria-hidden />;
});
