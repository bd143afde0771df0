import styles from './DragNote.module.css';
import type { LineDrag } from './use-line-drag';

/** Beside the pointer: where the dragged lines would go, or why they can't. */
export function DragNote({ at, branch, words }: LineDrag) {
  if (words === '') return null;
  return (
    <output className={styles.note} data-refused={branch === null || undefined} style={{ left: at.x, top: at.y }}>
      {words}
    </output>
  );
}
