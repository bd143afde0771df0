import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import type { ChangeSet, Draft } from '#shared/change';
import { startDraft } from '#shared/change';
import type { Item, Model, ModelId, Placing, Plan } from '#shared/plan';
import { governanceLimits, modelsSchema, placedItem, standingIn, withoutModels, withStanding } from '#shared/plan';
import { defineCommand } from './command';
import { missing } from './missing';
import { oneLine } from './one-line';

/**
 * `duplicate` makes a model of another one, with its bodies, lines, duties and who does what; `prefer` takes the mark off
 * any other one, and needs a reason and a day; `move` puts one at an index of the list (0 is the first).
 */
export type EditModels = { readonly id: ModelId } & (
  | { readonly edit: 'add'; readonly name: string; readonly note?: string }
  | { readonly edit: 'duplicate'; readonly newId: ModelId; readonly name: string }
  | { readonly edit: 'rename'; readonly name: string }
  | { readonly edit: 'note'; readonly note: string }
  | { readonly edit: 'move'; readonly index: number }
  | { readonly edit: 'prefer'; readonly why: string; readonly on: string }
  | { readonly edit: 'unprefer' }
  | { readonly edit: 'remove' }
);

type EditOne = Exclude<EditModels, { readonly edit: 'add' | 'duplicate' | 'remove' }>;

const labels: Readonly<Record<EditModels['edit'], string>> = {
  add: 'adding a governance model',
  duplicate: 'duplicating a governance model',
  rename: 'renaming a governance model',
  note: 'describing a governance model',
  move: 'moving a governance model',
  prefer: 'preferring a governance model',
  unprefer: 'preferring no governance model',
  remove: 'removing a governance model',
};

/** Adds, duplicates, words, prefers or removes a governance model. What a model that goes said of bodies and decisions goes with it. */
export const editModels = defineCommand<EditModels>({
  label: (_plan, { edit }) => labels[edit] ?? 'changing a governance model',
  history: {
    kind: 'join',
    key: ({ edit, id }) => (edit === 'rename' || edit === 'note' || edit === 'prefer' ? `${edit}:${id}` : null),
  },
  run: (plan, args) => {
    const models = plan.header.models ?? [];
    const model = models.find(({ id }) => id === args.id);
    if (args.edit === 'add') return added(plan, modelOf(args.id, args.name, args.note));
    if (!model) return missing('model');
    if (args.edit === 'duplicate') return duplicated(plan, model, args.newId, args.name);
    if (args.edit === 'remove') return removed(plan, model);
    const edited = editedModels(models, model, args);
    return edited.ok ? withModels(startDraft(plan), edited.value) : edited;
  },
});

function added(plan: Plan, model: Model, draft: Draft = startDraft(plan)): Result<ChangeSet> {
  const models = plan.header.models ?? [];
  if (models.some(({ id }) => id === model.id))
    return fail('id-taken', 'A governance model with this id is already in the plan.');
  if (models.length >= governanceLimits.models)
    return fail('too-many-models', 'A plan holds eight governance models. Remove one first.');
  return withModels(draft, [...models, model]);
}

/** The model is in the plan; nothing is said of it yet. */
export function addedModel(
  plan: Plan,
  { id, name, note }: { readonly id: ModelId; readonly name: string; readonly note: string | undefined },
  draft: Draft,
): Result<ChangeSet> {
  return added(plan, modelOf(id, name, note), draft);
}

function duplicated(plan: Plan, { id, note }: Model, newId: ModelId, name: string): Result<ChangeSet> {
  const draft = startDraft(plan);
  const problem = added(plan, modelOf(newId, name, note), draft);
  if (!problem.ok) return problem;
  for (const item of plan.items.values()) {
    const placing = alsoIn(item, id, newId);
    if (placing.facets) draft.putItem(placedItem(item, placing));
  }
  return ok(draft.changes());
}

/** What an item says of one model it says of another one as well. */
function alsoIn({ facets }: Item, id: ModelId, model: ModelId): Placing {
  const standing = standingIn({ facets }, id);
  const parts = facets.delegation?.parts.filter((part) => part.model === id) ?? [];
  if (!standing && parts.length === 0) return {};
  return {
    facets: {
      ...(standing && { governance: withStanding(facets.governance, { ...standing, model }) }),
      ...(facets.delegation && {
        delegation: {
          ...facets.delegation,
          parts: [...facets.delegation.parts, ...parts.map((part) => ({ ...part, model }))],
        },
      }),
    },
  };
}

function removed(plan: Plan, { id }: Model): Result<ChangeSet> {
  const draft = startDraft(plan);
  for (const item of plan.items.values()) {
    const placing = withoutModels(item, (model) => model === id);
    if (placing.facets) draft.putItem(placedItem(item, placing));
  }
  return withModels(
    draft,
    (plan.header.models ?? []).filter((one) => one.id !== id),
  );
}

function editedModels(models: readonly Model[], model: Model, args: EditOne): Result<readonly Model[]> {
  const put = (next: Model) => models.map((one) => (one === model ? next : one));
  const { preferred: _preferred, ...plain } = model;
  switch (args.edit) {
    case 'rename':
      return ok(put({ ...model, name: nameOf(args.name) }));
    case 'note': {
      const { note: _note, ...rest } = model;
      return ok(put(args.note.trim() === '' ? rest : { ...rest, note: args.note }));
    }
    case 'move': {
      const others = models.filter((one) => one !== model);
      return ok(others.toSpliced(Math.max(0, Math.trunc(args.index) || 0), 0, model));
    }
    case 'unprefer':
      return ok(put(plain));
    case 'prefer': {
      if (args.why.trim() === '')
        return fail('reason-missing', 'Say why this model is preferred. The reason is kept with it.');
      const alone = models.map(({ preferred: _other, ...one }) => one);
      return ok(
        alone.map((one) => (one.id === model.id ? { ...one, preferred: { why: args.why, on: args.on } } : one)),
      );
    }
  }
}

function withModels(draft: Draft, models: readonly Model[]): Result<ChangeSet> {
  if (!modelsSchema.safeParse(models).success)
    return fail('model-invalid', 'A governance model has texts of up to 2,000 signs, and a day between 1990 and 2200.');
  draft.setHeader({ models });
  return ok(draft.changes());
}

function modelOf(id: ModelId, name: string, note: string | undefined): Model {
  return { id, name: nameOf(name), ...(note !== undefined && note.trim() !== '' && { note }) };
}

function nameOf(text: string): string {
  return oneLine(text).trim().slice(0, 200) || 'Governance model';
}
