import { classNames } from './class-names';
import styles from './Dot.module.css';

/** A spot of a paint (e.g. `area-3`) beside words that say the same. */
export function Dot({ paint, round = false }: { readonly paint: string; readonly round?: boolean }) {
  return (
    <span
      aria-hidden
      className={classNames(styles.dot, round && styles.round)}
      style={{ background: `var(--${paint})` }}
    />
  );
}
