import { useAction } from '#renderer/actions';
import { useDimmed } from '#renderer/session';
import { Button } from '#renderer/ui';
import { shownInWords } from '#shared/filter';
import styles from './Filter.module.css';
import { useLensItems } from './use-lens-items';

/** “12 of 84 shown”, and the way back to all of them. */
export function FilterCount() {
  const dimmed = useDimmed();
  const clear = useAction('filter.clear');
  const items = useLensItems();
  const out = items.filter(({ id }) => dimmed.has(id)).length;
  return (
    <>
      <output className={styles.count}>
        {clear.enabled ? shownInWords(items.length - out, items.length) : `${String(items.length)} shown`}
      </output>
      <Button look="plain" size="small" disabled={!clear.enabled} onClick={clear.run}>
        Clear
      </Button>
    </>
  );
}
