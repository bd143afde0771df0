import type { JourneyDetail } from '#renderer/session';
import { useView, viewStore } from '#renderer/session';
import { SegmentedControl } from '#renderer/ui';

const details = [
  { value: 'years', label: 'Years' },
  { value: 'terms', label: 'Terms' },
  { value: 'weeks', label: 'Weeks' },
] as const satisfies readonly { value: JourneyDetail; label: string }[];

/** How much of the journey is seen at once. */
export function JourneySwitches() {
  const detail = useView(({ journeyDetail }) => journeyDetail);
  return (
    <SegmentedControl
      label="How much time to show"
      value={detail}
      options={details}
      onChange={(journeyDetail) => viewStore.setState({ journeyDetail })}
    />
  );
}
