import { useRef } from 'react';
import { report } from '#renderer/actions';
import { dispatch } from '#renderer/session';
import type { Lane } from '#shared/plan';
import styles from './LaneCell.module.css';

/** Another name for a lane, typed where the name stands. Enter and leaving keep it, Escape does not. */
export function LaneName({ lane, onEnd }: { readonly lane: Lane; readonly onEnd: () => void }) {
  const given = useRef(false);
  function end(name: string | null): void {
    if (given.current) return;
    given.current = true;
    const text = name?.trim() ?? '';
    if (text !== '' && text !== lane.name) report(dispatch('editLanes', { edit: 'rename', id: lane.id, name: text }));
    onEnd();
  }
  return (
    <input
      ref={focusAndSelect}
      className={styles.input}
      aria-label={`Name of the lane ${lane.name}`}
      defaultValue={lane.name}
      maxLength={200}
      spellCheck={false}
      onBlur={(event) => end(event.currentTarget.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') end(event.currentTarget.value);
        if (event.key === 'Escape') end(null);
      }}
    />
  );
}

function focusAndSelect(input: HTMLInputElement | null): void {
  input?.focus();
  input?.select();
}
