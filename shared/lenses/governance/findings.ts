/** [GV20] What is amiss with the preferred model; while none is preferred, with each. */
import { bodiesOf, gapsOf, modelsOf, overlapsOf } from '#shared/governance';
import type { Model, Plan } from '#shared/plan';
import type { Finding } from '../lens';

/** With fewer bodies a model is only begun. */
const UNDER_WAY = 3;

export function governanceFindings(plan: Plan): readonly Finding[] {
  const models = modelsOf(plan);
  const preferred = models.find((model) => model.preferred);
  const looked = preferred ? [preferred] : models;
  return [...undecided(plan, models), ...looked.flatMap((model) => issuesIn(plan, model, models.length > 1))];
}

function issuesIn(plan: Plan, model: Model, isNamed: boolean): readonly Finding[] {
  return [...gapsOf(plan, model.id), ...overlapsOf(plan, model.id)].map(({ id, title, detail, items }) => ({
    id: `governance:${model.id}:${id}`,
    title,
    detail: isNamed ? `In “${plainName(model)}”. ${detail}` : detail,
    items,
  }));
}

/** Two or more that are worked out, and nobody has said which one it is to be. */
function undecided(plan: Plan, models: readonly Model[]): readonly Finding[] {
  if (models.some(({ preferred }) => preferred)) return [];
  const workedOut = models.filter((model) => bodiesOf(plan, model.id).size >= UNDER_WAY);
  if (workedOut.length < 2) return [];
  return [
    {
      id: 'governance-undecided',
      title: 'No governance model is preferred',
      detail: `${String(workedOut.length)} are worked out. Compare them, choose one, and say why.`,
      items: [],
    },
  ];
}

function plainName({ name }: Model): string {
  return name.replace(/!/g, '').trim() || 'the model';
}
