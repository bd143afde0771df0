import { gapsInWords } from '#shared/walk';
import { useStep } from './use-walk';
import styles from './WalkGaps.module.css';

/** Below the way, where a canvas has its tray: weeks with nothing in them, or the keys that are hard to guess. */
export function WalkGaps() {
  const here = useStep();
  const gaps = here ? gapsInWords(here.step) : null;
  return (
    <p className={styles.gaps} data-warns={gaps !== null || undefined}>
      {gaps ?? 'Space plays, arrow keys go a step, W, H and Y change its length.'}
    </p>
  );
}
