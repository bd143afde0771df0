/**
 * Whom a body answers to in a governance model [P20] and who does something in a decision [P21], as a file says it → in
 * order. A tie to what the file does not hold is taken out of the plan and kept.
 */
import type { Item } from '#shared/plan';
import { answersToItself, withParties } from '#shared/plan';
import { keepValue } from './keep-aside';
import type { RepairedItems } from './repair-items';
import type { RepairLog } from './repair-log';
import { nameOf } from './repair-log';
import { resolve } from './repair-ties';

/** [P21] Who does something in a decision, each once in a model. */
export function repairDelegates({ items, renamed }: RepairedItems, log: RepairLog): void {
  let position = 0;
  for (const item of items.values()) {
    position += 1;
    const { delegation } = item.facets;
    if (!delegation) continue;
    const mended = withParties(item, (given) => {
      const party = resolve(given, items, renamed);
      return party === item.id ? null : party;
    }).facets?.delegation;
    if (!mended) continue;
    const row = { ...item, facets: { ...item.facets, delegation: mended } };
    if (mended.parts.length === delegation.parts.length) {
      items.set(item.id, row);
      continue;
    }
    items.set(item.id, keepValue(row, 'facets.delegation.parts', delegation.parts));
    log.say(
      `${nameOf(item.title, position)} was delegated to somebody twice, to itself, or to somebody who is not in the file; they are left out.`,
    );
  }
}

/** [P20] A line to nobody, and one that comes back to where it begins, is none. */
export function repairLines({ items, renamed }: RepairedItems, log: RepairLog): void {
  let position = 0;
  for (const { id } of items.values()) {
    position += 1;
    const item = items.get(id) as Item;
    const { governance } = item.facets;
    if (!governance) continue;
    const resolved = withParties(item, (given) => resolve(given, items, renamed)).facets?.governance ?? governance;
    const find = (other: Item['id']) => items.get(other);
    const inModels = resolved.inModels.map((one) =>
      answersToItself(id, { governance: { inModels: [one] } }, find) ? { ...one, accountableTo: null } : one,
    );
    if (inModels.every((one, at) => one === governance.inModels[at])) continue;
    const row = { ...item, facets: { ...item.facets, governance: { ...governance, inModels } } };
    const isLost = inModels.some((one, at) => one.accountableTo === null && governance.inModels[at]?.accountableTo);
    items.set(id, isLost ? keepValue(row, 'facets.governance', governance) : row);
    if (isLost)
      log.say(
        `${nameOf(item.title, position)} answered to itself, or to somebody who is not in the file, in a governance model; it answers to nobody there now.`,
      );
  }
}
