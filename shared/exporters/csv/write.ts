/** All items as one table that any spreadsheet reads. */
import { ok } from '#shared/base';
import { byMaking } from '#shared/plan';
import type { Writer } from '../exporter';
import { itemFields, itemRow } from '../item-fields';
import { csvLine } from './line';

/** Without it Excel takes the text for another alphabet. */
const MARK_OF_UTF8 = '\ufeff';

export const write: Writer = async ({ plan }) => {
  const items = [...plan.items.values()].sort(byMaking);
  const lines = [itemFields.map(({ name }) => name), ...items.map((item) => itemRow(plan, item))];
  return ok(`${MARK_OF_UTF8}${lines.map(csvLine).join('')}`);
};
