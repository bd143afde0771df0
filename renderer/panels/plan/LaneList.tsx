import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { ports } from '#renderer/host';
import { freeLaneName, RemoveLane } from '#renderer/lenses';
import { usePlan } from '#renderer/session';
import { Button, IconButton, TextField } from '#renderer/ui';
import type { Result } from '#shared/base';
import { fail } from '#shared/base';
import type { Lane, LaneId } from '#shared/plan';
import { commit, commitOrSay } from '../commit';
import panel from '../Panel.module.css';
import { Section } from '../Section';
import styles from './LaneList.module.css';

/** The lanes of the journey: their names and their order. */
export function LaneList() {
  const lanes = usePlan((plan) => plan.header.lanes);
  const [removing, setRemoving] = useState<LaneId | null>(null);
  const [added, setAdded] = useState<LaneId | null>(null);
  const lane = lanes.find(({ id }) => id === removing);

  function add(): void {
    const id = ports.newId() as LaneId;
    if (commitOrSay('editLanes', { edit: 'add', id, name: freeLaneName(lanes) })) setAdded(id);
  }

  return (
    <Section
      title="Lanes of the journey"
      aside={
        <Button look="plain" size="small" onClick={add}>
          Add a lane
        </Button>
      }
    >
      {lanes.length === 0 ? (
        <p className={panel.quiet}>Add a lane, so that items can be placed on the journey.</p>
      ) : null}
      <ul>
        {lanes.map((entry, index) => (
          <LaneLine
            key={entry.id}
            lane={entry}
            index={index}
            count={lanes.length}
            isNew={entry.id === added}
            onRemove={() => setRemoving(entry.id)}
          />
        ))}
      </ul>
      {lane ? <RemoveLane lane={lane} onClose={() => setRemoving(null)} /> : null}
    </Section>
  );
}

type LaneLineProps = {
  readonly lane: Lane;
  readonly index: number;
  readonly count: number;
  /** Just added: its name is what is typed next. */
  readonly isNew: boolean;
  readonly onRemove: () => void;
};

function LaneLine({ lane, index, count, isNew, onRemove }: LaneLineProps) {
  const { id, name } = lane;
  const buttons = useRef<HTMLLIElement>(null);

  /** The line changes its place in the page, which takes focus from its button; here it is given back. */
  function move(step: -1 | 1): void {
    flushSync(() => commitOrSay('editLanes', { edit: 'move', id, index: index + step }));
    const pair = [...(buttons.current?.querySelectorAll<HTMLButtonElement>('[data-step]') ?? [])];
    const pressed = pair.find((button) => button.dataset.step === String(step) && !button.disabled);
    (pressed ?? pair.find((button) => !button.disabled))?.focus();
  }

  function rename(text: string): Result<string> {
    if (text.trim() === '') return fail('no-name', 'A lane needs a name.');
    return commit('editLanes', { edit: 'rename', id, name: text }, text.trim());
  }
  return (
    <li ref={buttons} className={styles.lane}>
      <TextField
        ref={isNew ? selectAll : undefined}
        layout="bare"
        label={`Name of lane ${String(index + 1)}`}
        value={name}
        commit={rename}
      />
      <IconButton
        icon="arrow-up"
        size="small"
        label={`Move ${name} up`}
        disabled={index === 0}
        data-step={-1}
        onClick={() => move(-1)}
      />
      <IconButton
        icon="arrow-down"
        size="small"
        label={`Move ${name} down`}
        disabled={index === count - 1}
        data-step={1}
        onClick={() => move(1)}
      />
      <IconButton icon="trash-2" size="small" label={`Delete ${name}`} onClick={onRemove} />
    </li>
  );
}

function selectAll(input: HTMLInputElement | null): void {
  input?.focus();
  input?.select();
}
