import { SegmentedControl } from '#renderer/ui';
import { CountMenu } from './CountMenu';
import type { JourneyDetail } from './detail';
import { detailSwitch } from './detail';

const details = [
  { value: 'years', label: 'Years' },
  { value: 'terms', label: 'Terms' },
  { value: 'weeks', label: 'Weeks' },
] as const satisfies readonly { value: JourneyDetail; label: string }[];

/** How much of the journey is seen at once, and what its weeks are counted by. */
export function JourneySwitches() {
  const detail = detailSwitch.useValue();
  return (
    <>
      <SegmentedControl label="How much time to show" value={detail} options={details} onChange={detailSwitch.set} />
      <CountMenu />
    </>
  );
}
