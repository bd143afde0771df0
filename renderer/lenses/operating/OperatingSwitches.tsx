import { SegmentedControl } from '#renderer/ui';
import type { Stage } from '#shared/lenses/operating';
import { stageSwitch } from './use-operating-view';

const options = [
  { value: 'now', label: 'Now' },
  { value: 'next', label: 'Next' },
] as const satisfies readonly { value: Stage; label: string }[];

/** What cards show and what moving one says: how it is run now, or next. */
export function OperatingSwitches() {
  const stage = stageSwitch.useValue();
  return (
    <SegmentedControl label="Cards stand where it is run" value={stage} options={options} onChange={stageSwitch.set} />
  );
}
