import { chooseModel } from '#renderer/session';
import { Select } from '#renderer/ui';
import type { ModelId, PlanHeader } from '#shared/plan';

type ModelChoiceProps = { readonly models: NonNullable<PlanHeader['models']>; readonly value: ModelId };

/** Which model is spoken of; nothing where there is only one. */
export function ModelChoice({ models, value }: ModelChoiceProps) {
  if (models.length < 2) return null;
  const options = models.map(({ id, name }) => ({ value: id, label: name }));
  return <Select label="In the model" value={value} options={options} onChange={chooseModel} />;
}
