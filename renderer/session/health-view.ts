/** Which health check is looked at, and which earlier one stands beside it: switches of its lens, for whoever asks. */
import type { HealthView } from '#shared/lenses/health';
import type { CheckId } from '#shared/plan';
import type { View } from './view-store';
import { setSwitch } from './view-store';

const BEFORE = 'before';

export function healthView({ switches }: Pick<View, 'switches'>): HealthView {
  const { check = '', against = BEFORE } = switches.health ?? {};
  return { check: check === '' ? null : (check as CheckId), against: against as HealthView['against'] };
}

/** Null looks at the newest. Whatever it is, it is compared with the one before it. */
export function chooseCheck(check: CheckId | null): void {
  setSwitch('health', 'check', check ?? '');
  setSwitch('health', 'against', BEFORE);
}

export function compareWith(against: HealthView['against']): void {
  setSwitch('health', 'against', against);
}
