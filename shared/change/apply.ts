import type { Result } from '#shared/base';
import { fail, ok, sameValue } from '#shared/base';
import type { Plan, PlanHeader } from '#shared/plan';
import type { ChangeSet, HeaderChange, RowChange } from './change-set';

/**
 * [C1] The plan after the change. The plan given is untouched.
 *
 * Fails with `change-conflict`, and changes nothing, where a row is not as `before` says: the change was made for
 * another state of the plan. A row that is new takes its place at the end; a row that was there keeps its place.
 */
export function apply(plan: Plan, changes: ChangeSet): Result<Plan> {
  const header = applyHeader(plan.header, changes.header);
  const items = applyRows(plan.items, changes.items);
  const links = applyRows(plan.links, changes.links);
  if (!header || !items || !links) {
    return fail('change-conflict', 'This change was made for another state of the plan, so it was not applied.');
  }
  return ok({ header, items, links });
}

function applyHeader(header: PlanHeader, change: HeaderChange): PlanHeader | null {
  const fields = Object.entries(change) as [keyof PlanHeader, { before: unknown; after: unknown }][];
  if (fields.length === 0) return header;
  if (!fields.every(([field, { before }]) => sameValue(header[field], before))) return null;
  return { ...header, ...Object.fromEntries(fields.map(([field, { after }]) => [field, after])) };
}

function applyRows<Id, Row>(
  rows: ReadonlyMap<Id, Row>,
  changes: readonly RowChange<Id, Row>[],
): ReadonlyMap<Id, Row> | null {
  if (changes.length === 0) return rows;
  const next = new Map(rows);
  for (const { id, before, after } of changes) {
    const current = next.get(id) ?? null;
    if (current !== before && !sameValue(current, before)) return null;
    if (after === null) next.delete(id);
    else next.set(id, after);
  }
  return next;
}
