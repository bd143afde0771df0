import type { Model, ModelId, Plan } from '#shared/plan';

/** The governance models of a plan, in the order in which they are compared. */
export function modelsOf({ header }: Pick<Plan, 'header'>): readonly Model[] {
  return header.models ?? [];
}

/** The model that is looked at: the one that was chosen, else the preferred one, else the first; null where there is none. */
export function chosenModel(plan: Pick<Plan, 'header'>, chosen: ModelId | null): Model | null {
  const models = modelsOf(plan);
  return models.find(({ id }) => id === chosen) ?? models.find(({ preferred }) => preferred) ?? models[0] ?? null;
}
