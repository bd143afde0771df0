import { useAction } from '#renderer/actions';
import { usePlan } from '#renderer/session';
import { Icon, Tooltip } from '#renderer/ui';
import styles from './RoomExit.module.css';

/** The one thing over the canvas in room mode: a quiet way out, for whoever does not know the key. */
export function RoomExit() {
  const title = usePlan((plan) => plan.header.title);
  const { label, shortcut, run } = useAction('edit.escape');
  return (
    <header className={styles.corner}>
      <h1 className={styles.unseen}>{title}</h1>
      <Tooltip text={label} shortcut={shortcut}>
        <button type="button" className={styles.exit} aria-label={label} onClick={run}>
          <Icon name="x" size={16} />
        </button>
      </Tooltip>
    </header>
  );
}
