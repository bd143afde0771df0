import { dispatch, notifyRefused, openGate, planStore, showGate, usePlan, useView } from '#renderer/session';
import type { Option } from '#renderer/ui';
import { Button, Select } from '#renderer/ui';
import type { GateId } from '#shared/calendar';
import { GATES } from '#shared/calendar';
import { gateName, suggestedPlacings } from '#shared/lenses/transitions';
import styles from './TransitionsSwitches.module.css';

const ALL = 'all';

const options: readonly Option<GateId | typeof ALL>[] = [
  { value: ALL, label: 'All gates' },
  ...GATES.map((gate) => ({ value: gate.id, label: gateName(gate) })),
];

/** All gates or one of them, and the handovers of the journey that could be put to theirs. */
export function TransitionsSwitches() {
  const gate = useView(openGate);
  return (
    <>
      <WaitingHandovers />
      <div className={styles.gates}>
        <Select
          layout="bare"
          label="Gates"
          value={gate ?? ALL}
          options={options}
          onChange={(next) => showGate(next === ALL ? null : next)}
        />
      </div>
    </>
  );
}

/** Handovers that lie on the journey near a gate wait in the tray; they can be put to it all at once. */
function WaitingHandovers() {
  const count = usePlan((plan) => suggestedPlacings(plan).length);
  if (count === 0) return null;
  return (
    <Button
      icon="milestone"
      title="They lie on the journey near a gate. Each goes to its own, on the side of those who send."
      onClick={putToGates}
    >
      {count === 1 ? 'Place 1 handover' : `Place ${count} handovers`}
    </Button>
  );
}

function putToGates(): void {
  const { open } = planStore.getState();
  const placements = open ? suggestedPlacings(open.plan).map(({ item, placing }) => ({ id: item.id, placing })) : [];
  const done = dispatch('placeItems', { placements });
  if (!done.ok) notifyRefused(done.error.message);
}
