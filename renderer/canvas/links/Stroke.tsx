/** A link's line as its kind draws it, with what stands at its ends. Also used for samples in legends and menus. */
import { linkKindOf } from '#shared/kinds';
import type { EndShape, SceneConnector } from '#shared/scene';
import { endShape, strokedCurve } from '#shared/scene';
import { curvePath, endPath } from './curve';
import styles from './Stroke.module.css';

type StrokeProps = { readonly kind: string; readonly curve: SceneConnector['curve'] };

export function Stroke({ kind, curve }: StrokeProps) {
  const { dash, head, tail } = linkKindOf({ kind });
  return (
    <>
      <path className={styles.line} d={curvePath(strokedCurve(curve, head, tail))} strokeDasharray={dash.join(' ')} />
      <End shape={endShape(curve, 'tail', tail)} />
      <End shape={endShape(curve, 'head', head)} />
    </>
  );
}

const looks = { line: styles.filled, ground: styles.hollow, none: styles.open };

function End({ shape }: { readonly shape: EndShape | null }) {
  return shape ? <path className={looks[shape.fill]} d={endPath(shape)} /> : null;
}
