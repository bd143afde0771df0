import { startWalkAt } from '#renderer/session';
import { Button, Popover } from '#renderer/ui';
import { FIRST_WEEK, formatAddress } from '#shared/calendar';
import styles from './StartAt.module.css';
import { StartOfChild } from './StartOfChild';
import { StartPlace } from './StartPlace';
import { useWalk } from './use-walk';

/** Where the way begins: a year, term and week, or where a child is on a day. */
export function StartAt() {
  const { start, cohort } = useWalk();
  return (
    <Popover
      label="Where the way starts"
      align="end"
      trigger={
        <Button size="small" icon="flag">
          Start at {formatAddress(start)}
        </Button>
      }
    >
      <div className={styles.start}>
        <StartPlace />
        <StartOfChild />
        <Button disabled={start === FIRST_WEEK && cohort === null} onClick={() => startWalkAt(FIRST_WEEK, null)}>
          From the beginning of Nursery
        </Button>
      </div>
    </Popover>
  );
}
