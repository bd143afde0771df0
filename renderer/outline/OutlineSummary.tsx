import { usePlan } from '#renderer/session';
import { countWords } from '#shared/outline';
import styles from './OutlineSummary.module.css';

/** Below the outline, where a canvas has its tray: how much there is, and the keys that are hard to guess. */
export function OutlineSummary() {
  const count = usePlan(({ items }) => items.size);
  return (
    <p className={styles.summary}>
      <span>{countWords(count)}</span>
      <span className={styles.hint}>Enter adds a line, F2 edits it, Alt with an arrow key moves it.</span>
    </p>
  );
}
