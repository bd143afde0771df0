import { useState } from 'react';
import { report } from '#renderer/actions';
import { dispatch, usePlan } from '#renderer/session';
import { Tooltip } from '#renderer/ui';
import styles from './PlanTitle.module.css';

/** The trust's name and the plan's; a click, F2 or Enter on it renames the plan. */
export function PlanTitle() {
  const title = usePlan((plan) => plan.header.title);
  const organisation = usePlan((plan) => plan.header.organisation.trim());
  const [editing, setEditing] = useState(false);
  if (editing) return <TitleInput title={title} onEnd={() => setEditing(false)} />;
  return (
    <h1 className={styles.heading}>
      <Tooltip text="Rename the plan" shortcut="F2">
        <button
          type="button"
          className={styles.title}
          aria-label={`${title}. Rename the plan`}
          onClick={() => setEditing(true)}
          onKeyDown={(event) => {
            if (event.key !== 'F2' && event.key !== 'Enter') return;
            event.preventDefault();
            setEditing(true);
          }}
        >
          {organisation === '' ? title : `${organisation} · ${title}`}
        </button>
      </Tooltip>
    </h1>
  );
}

function TitleInput({ title, onEnd }: { readonly title: string; readonly onEnd: () => void }) {
  function rename(text: string): void {
    onEnd();
    if (text.trim() === title) return;
    report(dispatch('editPlan', { title: text }));
  }
  return (
    <input
      ref={selectAll}
      className={styles.input}
      aria-label="Name of the plan"
      defaultValue={title}
      spellCheck={false}
      onBlur={(event) => rename(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') onEnd();
      }}
    />
  );
}

/** Typing is what was asked for. */
function selectAll(input: HTMLInputElement | null): void {
  input?.select();
}
