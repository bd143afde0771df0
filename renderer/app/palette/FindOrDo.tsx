import { useAction } from '#renderer/actions';
import { Icon } from '#renderer/ui';
import styles from './FindOrDo.module.css';

/** The one field for finding and doing; it opens the palette. */
export function FindOrDo() {
  const { shortcut, run } = useAction('palette.open');
  return (
    <button type="button" className={styles.field} aria-keyshortcuts="Control+K" onClick={run}>
      <Icon name="search" size={15} />
      <span className={styles.words}>Find or do anything</span>
      <kbd className={styles.keys}>{shortcut}</kbd>
    </button>
  );
}
