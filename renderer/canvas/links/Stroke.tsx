/** A link's line as its kind draws it, with what stands at its ends. Also used for samples in legends and menus. */
import { linkKindOf } from '#shared/kinds';
import type { EndShape, Way } from '#shared/scene';
import { endShape, strokedWay } from '#shared/scene';
import { endPath, linePath } from './line-path';
import styles from './Stroke.module.css';

type StrokeProps = { readonly kind: string; readonly way: Way };

export function Stroke({ kind, way }: StrokeProps) {
  const { dash, head, tail } = linkKindOf({ kind });
  return (
    <>
      <path className={styles.line} d={linePath(strokedWay(way, head, tail))} strokeDasharray={dash.join(' ')} />
      <End shape={endShape(way, 'tail', tail)} />
      <End shape={endShape(way, 'head', head)} />
    </>
  );
}

const looks = { line: styles.filled, ground: styles.hollow, none: styles.open };

function End({ shape }: { readonly shape: EndShape | null }) {
  return shape ? <path className={looks[shape.fill]} d={endPath(shape)} /> : null;
}
