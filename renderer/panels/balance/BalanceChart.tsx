import type { Paint, Scene, Shape } from '#shared/scene';
import styles from './BalanceChart.module.css';

type Props = { readonly scene: Scene; readonly label: string };

/** A scene that is only a drawing, in the colours and fonts of the page. */
export function BalanceChart({ scene: { bounds, backdrop }, label }: Props) {
  const { x, y, width, height } = bounds;
  return (
    <svg
      className={styles.chart}
      // Half a line of an outline lies outside the bounds.
      viewBox={`${x - 1} ${y - 1} ${width + 2} ${height + 2}`}
      role="img"
      aria-label={label}
    >
      {backdrop.map(drawn)}
    </svg>
  );
}

function drawn(shape: Shape, key: number) {
  if (shape.type === 'rect') {
    const { rect, fill, opacity, stroke } = shape;
    return <rect key={key} {...rect} fill={colour(fill)} fillOpacity={opacity} stroke={colour(stroke)} />;
  }
  if (shape.type !== 'text') return null;
  const { at, text, style, fill, anchor } = shape;
  return (
    <text
      key={key}
      x={at.x}
      y={at.y}
      fontSize={style.size}
      fontWeight={style.weight}
      fill={colour(fill)}
      textAnchor={anchor}
    >
      {text}
    </text>
  );
}

function colour(paint: Paint | undefined): string {
  return paint === undefined ? 'none' : `var(--${paint})`;
}
