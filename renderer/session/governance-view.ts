/** Which governance model is looked at: a switch of its lens, for whoever asks. */
import type { GovernanceView } from '#shared/lenses/governance';
import type { ModelId } from '#shared/plan';
import type { View } from './view-store';
import { setSwitch } from './view-store';

export function governanceView({ switches }: Pick<View, 'switches'>): GovernanceView {
  const { model = '' } = switches.governance ?? {};
  return { model: model === '' ? null : (model as ModelId) };
}

/** Null looks at the preferred one, or else at the first. */
export function chooseModel(model: ModelId | null): void {
  setSwitch('governance', 'model', model ?? '');
}
