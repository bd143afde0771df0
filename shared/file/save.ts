import { stableJson } from '#shared/base';
import type { Plan, PlanHeader } from '#shared/plan';
import { FORMAT, KEY_ORDER, VERSION } from './format';
import { isRecord } from './record';

/**
 * The plan as the text of an `.allthrough` file. The same plan gives the same bytes, and two versions of a plan differ
 * only in the lines that changed: keys stand in a fixed order, items and links by id. Ends with a line break.
 */
export function savePlan(plan: Plan): string {
  const { fileFields, ...rest } = plan.header as PlanHeader & { readonly fileFields?: unknown };
  const header = isRecord(fileFields) ? rest : plan.header;
  const file = {
    ...(isRecord(fileFields) ? fileFields : {}),
    format: FORMAT,
    version: VERSION,
    header,
    items: sortedById(plan.items.values()),
    links: sortedById(plan.links.values()),
  };
  return `${stableJson(file, KEY_ORDER)}\n`;
}

function sortedById<Row extends { readonly id: string }>(rows: Iterable<Row>): readonly Row[] {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
