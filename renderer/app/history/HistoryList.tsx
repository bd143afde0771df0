import type { KeyboardEvent } from 'react';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { ports } from '#renderer/host';
import { useHistory } from '#renderer/session';
import { classNames } from '#renderer/ui';
import styles from './HistoryList.module.css';
import type { HistoryRow } from './history-rows';
import { historyRows, timeInWords } from './history-rows';
import { stepTo } from './step-to';

/** Every step, newest first; a click or Enter goes to the state right after it. Arrow keys walk along the list. */
export function HistoryList() {
  const history = useHistory();
  const rows = useMemo(() => historyRows(history), [history]);
  const list = useRef<HTMLOListElement>(null);

  useLayoutEffect(() => {
    const present = list.current?.querySelector<HTMLElement>('[aria-current]');
    present?.scrollIntoView?.({ block: 'center' });
    present?.focus({ preventScroll: true });
  }, []);

  function onKeyDown(event: KeyboardEvent<HTMLOListElement>): void {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const next = indexAfter(event.key, at, buttons.length);
    if (next === null) return;
    event.preventDefault();
    buttons[next]?.focus();
  }

  return (
    <>
      <h2 className={styles.title}>History</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys between its buttons */}
      <ol ref={list} className={styles.list} onKeyDown={onKeyDown}>
        {rows.map((row) => (
          <Row key={row.count} row={row} />
        ))}
      </ol>
    </>
  );
}

function Row({ row: { count, label, time, at } }: { readonly row: HistoryRow }) {
  return (
    <li className={styles.line}>
      <button
        type="button"
        className={classNames(styles.row, styles[time])}
        aria-current={time === 'present' ? 'step' : undefined}
        tabIndex={time === 'present' ? 0 : -1}
        onClick={() => stepTo(count)}
      >
        <span className={styles.label} title={label}>
          {label}
        </span>
        <span className={styles.mark}>{time === 'present' ? 'Now' : time === 'future' ? 'Undone' : ''}</span>
        <span className={styles.time}>{at === null ? '' : timeInWords(at, ports.now())}</span>
      </button>
    </li>
  );
}

/** Where a key leads in the list; null for one that does not move along it. */
function indexAfter(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
