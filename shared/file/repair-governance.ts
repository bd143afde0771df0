/** Governance models [P19], bodies in them [P20] and who decides what [P21], as a file says it → in order. */
import type { Model, ModelId } from '#shared/plan';
import { facetSchemas, governanceLimits, modelSchema } from '#shared/plan';
import type { KeptRow } from './keep-aside';
import { keepValue } from './keep-aside';
import type { MendedFacet } from './mended-facet';
import type { JsonRecord } from './record';
import { isRecord } from './record';
import { isId } from './repair-ids';
import type { RepairLog } from './repair-log';

/** The models in order; undefined where the file speaks of none. What can't stand in the plan is put aside. */
export function repairModels(raw: unknown, aside: KeptRow[], log: RepairLog): readonly Model[] | undefined {
  if (raw === undefined) return undefined;
  const models = new Map<string, Model>();
  let preferred = false;
  let left = Array.isArray(raw) ? 0 : 1;
  for (const row of (Array.isArray(raw) ? raw : []) as readonly unknown[]) {
    const fits = isRecord(row) && isId(row.id) && !models.has(row.id) && models.size < governanceLimits.models;
    if (!fits) {
      aside.push({ from: 'models', value: row });
      left += 1;
      continue;
    }
    const model = mendModel(row, preferred);
    if (model !== row)
      log.say(`Some of what the governance model “${model.name}” says could not be read; it was kept apart.`);
    preferred ||= model.preferred !== undefined;
    models.set(model.id, model);
  }
  if (!Array.isArray(raw)) aside.push({ from: 'models', value: raw });
  if (left > 0)
    log.say('Some governance models could not be read or were there twice; they were set aside in the file.');
  return [...models.values()];
}

/** The very same where nothing had to be done. Only the first one that is preferred stays so. */
function mendModel(row: JsonRecord, isSecond: boolean): Model {
  const { shape } = modelSchema;
  let model: JsonRecord = row;
  if (!shape.name.safeParse(row.name).success) {
    const name = (typeof row.name === 'string' && row.name.slice(0, 200)) || 'Governance model';
    model = keepValue({ ...model, name }, 'name', row.name);
  }
  for (const name of ['note', 'preferred'] as const) {
    const isWrong = !shape[name].safeParse(row[name]).success || (name === 'preferred' && isSecond);
    if (row[name] === undefined || !isWrong) continue;
    const { [name]: unread, ...others } = model;
    model = keepValue(others, name, unread);
  }
  return model as unknown as Model;
}

type Known = { readonly hasModel: (id: ModelId) => boolean };

/** A standing that can't be read, in a model that is not there or twice in one, is left out. */
export function mendGovernance(raw: JsonRecord, { hasModel }: Known): MendedFacet {
  const { inModels } = facetSchemas.governance.shape;
  const given: readonly unknown[] = Array.isArray(raw.inModels) ? raw.inModels : [];
  const seen = new Set<unknown>();
  const kept = given.filter((one) => {
    if (!inModels.element.safeParse(one).success) return false;
    const { model } = one as { readonly model: ModelId };
    if (seen.has(model) || !hasModel(model)) return false;
    seen.add(model);
    return true;
  });
  if (Array.isArray(raw.inModels) && kept.length === given.length) return { value: raw, why: null, replaced: false };
  return {
    value: kept.length === 0 ? null : { ...raw, inModels: kept },
    why: 'stood in a governance model in a way that could not be read; it waits in the tray of that model',
    replaced: true,
  };
}

/** A group that is none takes the place away; a part that can't be read, or a second one, is left out. */
export function mendDelegation(raw: JsonRecord, { hasModel }: Known): MendedFacet {
  const { group, parts } = facetSchemas.delegation.shape;
  if (!group.safeParse(raw.group).success)
    return {
      value: null,
      why: 'belonged to a group of decisions that could not be read; it waits in the tray',
      replaced: true,
    };
  const given: readonly unknown[] = Array.isArray(raw.parts) ? raw.parts : [];
  const seen = new Set<string>();
  const kept = given.filter((one) => {
    if (!parts.element.safeParse(one).success) return false;
    const { model, party } = one as { readonly model: ModelId; readonly party: string };
    const key = `${model} ${party}`;
    if (seen.has(key) || !hasModel(model)) return false;
    seen.add(key);
    return true;
  });
  if (Array.isArray(raw.parts) && kept.length === given.length) return { value: raw, why: null, replaced: false };
  return {
    value: { ...raw, parts: kept },
    why: 'said who does what in a way that could not be read; it is left unsaid',
    replaced: true,
  };
}
