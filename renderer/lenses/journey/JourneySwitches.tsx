import { SegmentedControl } from '#renderer/ui';
import type { JourneyLevel } from '#shared/lenses/journey';
import { WaitingHandovers } from '../WaitingHandovers';
import { CountMenu } from './CountMenu';
import { detailSwitch } from './detail';

const details = [
  { value: 'years', label: 'Years' },
  { value: 'terms', label: 'Terms' },
  { value: 'weeks', label: 'Weeks' },
] as const satisfies readonly { value: JourneyLevel; label: string }[];

/** How much of the journey is seen at once, and what its weeks are counted by; the handovers that it does not share with the gates yet. */
export function JourneySwitches() {
  const detail = detailSwitch.useValue();
  return (
    <>
      <WaitingHandovers />
      <SegmentedControl label="How much time to show" value={detail} options={details} onChange={detailSwitch.set} />
      <CountMenu />
    </>
  );
}
