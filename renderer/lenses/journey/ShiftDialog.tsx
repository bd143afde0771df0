import type { FormEvent } from 'react';
import { useId, useState } from 'react';
import { meantSelection, moveItems, report } from '#renderer/actions';
import { canvasControls, usePlan } from '#renderer/session';
import { Button, Dialog, SegmentedControl, TextField } from '#renderer/ui';
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import { shiftedBy } from '#shared/lenses/journey';
import styles from './ShiftDialog.module.css';

const ways = [
  { value: 'later', label: 'Later' },
  { value: 'earlier', label: 'Earlier' },
] as const;

/** Moves what is selected by a number of weeks, as one step. */
export function ShiftDialog({ onClose }: { readonly onClose: () => void }) {
  const plan = usePlan((whole) => whole);
  const [ids] = useState(() => [...meantSelection().items]);
  const [text, setText] = useState('1');
  const [way, setWay] = useState<'later' | 'earlier'>('later');
  const formId = useId();
  const items = ids.flatMap((id) => plan.items.get(id) ?? []);
  const placed = items.filter(({ facets }) => facets.journey).length;

  const weeks = weeksIn(text);
  const to = weeks.ok ? shiftedBy(items, way === 'later' ? weeks.value : -weeks.value) : weeks;

  function shift(event: FormEvent): void {
    event.preventDefault();
    if (!report(to) || !to.ok) return;
    if (!report(moveItems(plan, to.value.keys(), ({ id }) => ok(to.value.get(id) ?? {})))) return;
    onClose();
    canvasControls()?.revealAll(to.value.keys());
  }

  return (
    <Dialog
      title="Shift by weeks"
      lead={`${placed === 1 ? 'One item keeps its length and its lane' : `${String(placed)} items keep their lengths, their lanes and their distances`}.`}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="filled" type="submit" form={formId} disabled={!to.ok}>
            Shift
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={shift}>
        <TextField
          layout="stack"
          label="Number of weeks"
          inputMode="numeric"
          value={text}
          hint="38 weeks are a school year."
          onFocus={(event) => event.currentTarget.select()}
          error={to.ok ? '' : to.error.message}
          commit={(words) => {
            setText(words);
            return ok(words);
          }}
        />
        <SegmentedControl label="Direction" value={way} options={ways} onChange={setWay} />
      </form>
    </Dialog>
  );
}

function weeksIn(text: string): Result<number> {
  const weeks = Number(text.trim());
  return text.trim() !== '' && Number.isInteger(weeks) && weeks > 0
    ? ok(weeks)
    : fail('not-weeks', 'Write a number of weeks, such as 3.');
}
