import { useAction } from '#renderer/actions';
import { useSaved, useSelection } from '#renderer/session';
import { Button, classNames, Popover } from '#renderer/ui';
import styles from './SavedMark.module.css';
import { savedWords } from './saved-words';

/** Says whether every edit is safe. It opens to the whole reason, and to a way out. */
export function SavedMark() {
  const { tone, mark, detail } = savedWords(
    useSaved(),
    useSelection(({ typed }) => typed),
  );
  const saveCopy = useAction('file.saveCopy');
  return (
    <>
      <Popover
        label="How this plan is saved"
        trigger={
          <button type="button" className={classNames(styles.mark, tone !== 'calm' && styles[tone])}>
            <span className={styles.dot} />
            <span>{mark}</span>
          </button>
        }
      >
        <p className={styles.detail}>{detail}</p>
        <Button size="small" onClick={saveCopy.run}>
          Save a copy
        </Button>
      </Popover>
      <p className={styles.heard} role="alert">
        {tone === 'warning' ? mark : ''}
      </p>
    </>
  );
}
