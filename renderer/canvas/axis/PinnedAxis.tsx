/**
 * The axis above the pane and the gutter beside it. They stand outside the pane, so that the body's origin and theirs
 * are the same at every zoom, and nothing can slide beneath them.
 */
import { memo, useCallback } from 'react';
import type { Viewport } from '#renderer/session';
import type { Scene } from '#shared/scene';
import { keptList } from '#shared/scene';
import { measureText } from '#shared/text-metrics';
import type { Brush } from '../paint/paint-shapes';
import { paintShapes } from '../paint/paint-shapes';
import { usePaintedCanvas } from '../paint/use-painted-canvas';
import type { Ground, PinnedRegion } from './axis-shapes';
import { pinnedShapes } from './axis-shapes';
import styles from './PinnedAxis.module.css';

export function PinnedAxis({ scene }: { readonly scene: Scene }) {
  return (
    <>
      <Strip scene={scene} region="corner" />
      <Strip scene={scene} region="top" />
      <Strip scene={scene} region="left" />
    </>
  );
}

type StripProps = { readonly scene: Ground; readonly region: PinnedRegion };

const follows = { corner: 'x', top: 'x', left: 'y' } as const satisfies Record<PinnedRegion, string>;

const Strip = memo(function Strip({ scene, region }: StripProps) {
  const paint = useCallback(
    (brush: Brush, viewport: Viewport) => {
      const size = { width: brush.width, height: brush.height };
      paintShapes(brush, pinnedShapes(scene, region, viewport, size, measureText));
    },
    [scene, region],
  );
  return <canvas ref={usePaintedCanvas(paint, follows[region])} className={styles[region]} aria-hidden />;
}, looksAlike);

/** Most edits change nothing here, or what is planned when and no more than that. */
function looksAlike({ scene: a, region }: StripProps, { scene: b }: StripProps): boolean {
  if (a.bounds !== b.bounds || a.body !== b.body) return false;
  if (a.backdrop === b.backdrop) return true;
  const shapes = a.backdrop.filter((shape) => shape.region === region);
  const now = b.backdrop.filter((shape) => shape.region === region);
  return keptList(shapes, now) === shapes;
}
