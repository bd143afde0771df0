import { openGate, showGate, useView } from '#renderer/session';
import type { Option } from '#renderer/ui';
import { Select } from '#renderer/ui';
import type { GateId } from '#shared/calendar';
import { GATES } from '#shared/calendar';
import { gateName } from '#shared/lenses/transitions';
import { WaitingHandovers } from '../WaitingHandovers';
import styles from './TransitionsSwitches.module.css';

const ALL = 'all';

const options: readonly Option<GateId | typeof ALL>[] = [
  { value: ALL, label: 'All gates' },
  ...GATES.map((gate) => ({ value: gate.id, label: gateName(gate) })),
];

/** All gates or one of them, and the handovers that the journey and the gates do not share yet. */
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
