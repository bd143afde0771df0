import { useView } from '#renderer/session';
import { lensesOnScreen } from './catalogue';

/** The switches of the lens on screen. */
export function LensSwitches() {
  const { Switches } = lensesOnScreen[useView(({ lens }) => lens)];
  return <Switches />;
}
