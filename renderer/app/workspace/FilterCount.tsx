import { useAction } from '#renderer/actions';
import { useDimmed, usePlan } from '#renderer/session';
import { Button } from '#renderer/ui';
import { shownInWords } from '#shared/filter';
import styles from './Filter.module.css';
import { useLensItems } from './use-lens-items';

/** “12 of 79 items, 67 filtered out”, and the way back to all of them; which items these are, in a tooltip. */
export function FilterCount() {
  const dimmed = useDimmed();
  const clear = useAction('filter.clear');
  const items = useLensItems();
  const inPlan = usePlan((plan) => plan.items.size);
  const all = items.length === 1 ? '1 item here' : `${String(items.length)} items here`;
  const others = inPlan === items.length ? '' : `, ${String(inPlan)} in the plan`;
  const out = items.filter(({ id }) => dimmed.has(id)).length;
  return (
    <>
      <output
        className={styles.count}
        title={
          others === '' ? undefined : 'Here are the items that this lens shows, and those that wait for a place in it.'
        }
      >
        {clear.enabled ? shownInWords(items.length - out, items.length) : `${all}${others}`}
      </output>
      <Button look="plain" size="small" disabled={!clear.enabled} onClick={clear.run}>
        Clear
      </Button>
    </>
  );
}
