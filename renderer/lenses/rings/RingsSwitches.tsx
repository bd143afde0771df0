import { SegmentedControl } from '#renderer/ui';
import type { RingsView } from '#shared/lenses/rings';
import { BalanceButton } from './BalanceButton';
import { CoreLock } from './CoreLock';
import { MovementsButton } from './MovementsButton';
import { SectorsButton } from './SectorsButton';
import { cardsSwitch } from './use-rings-view';

const sizes = [
  { value: 'three-lines', label: 'Three lines' },
  { value: 'one-line', label: 'One line' },
] as const satisfies readonly { value: RingsView['cards']; label: string }[];

/** How large the cards are: small ones keep the rings together where there are many. */
export function RingsSwitches() {
  const cards = cardsSwitch.useValue();
  return (
    <>
      <SegmentedControl label="How much of a title to show" value={cards} options={sizes} onChange={cardsSwitch.set} />
      <SectorsButton />
      <CoreLock />
      <BalanceButton />
      <MovementsButton />
    </>
  );
}
