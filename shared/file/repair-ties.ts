/**
 * What ties the rows of a file together → ties in order: owners [P6], parties [P10] and links [P5]. A tie to something that the file
 * does not hold is taken out of the plan and kept.
 */
import type { Item, ItemId, Link, LinkId } from '#shared/plan';
import { linkSchema, withParties } from '#shared/plan';
import type { KeptRow } from './keep-aside';
import { keepValue } from './keep-aside';
import type { JsonRecord } from './record';
import { isRecord } from './record';
import { derivedId, isId } from './repair-ids';
import type { RepairedItems } from './repair-items';
import type { RepairLog } from './repair-log';
import { nameOf } from './repair-log';

export function repairOwners({ items, renamed }: RepairedItems, log: RepairLog): void {
  let position = 0;
  for (const item of items.values()) {
    position += 1;
    const given: unknown = item.owner;
    if (given === null) continue;
    const owner = resolve(given, items, renamed);
    if (owner === given && owner !== item.id) continue;
    if (owner !== null && owner !== item.id) {
      items.set(item.id, { ...item, owner });
      continue;
    }
    items.set(item.id, keepValue({ ...item, owner: null }, 'owner', given));
    if (given === undefined) continue;
    const why = owner === null ? 'an owner that is not in the file' : 'itself as its owner';
    log.say(`${nameOf(item.title, position)} had ${why}; it has no owner now.`);
  }
}

/** [P10] Who hands over and who takes over at a gate. */
export function repairParties({ items, renamed }: RepairedItems, log: RepairLog): void {
  let position = 0;
  for (const item of items.values()) {
    position += 1;
    for (const end of ['from', 'to'] as const) {
      const row = items.get(item.id) ?? item;
      const { transition } = row.facets;
      const given: unknown = transition?.[end];
      if (!transition || given === null) continue;
      const found = resolve(given, items, renamed);
      const party = found === item.id ? null : found;
      if (party === given) continue;
      const mended = { ...row, facets: { ...row.facets, transition: { ...transition, [end]: party } } };
      if (party !== null || given === undefined) {
        items.set(item.id, mended);
        continue;
      }
      items.set(item.id, keepValue(mended, `facets.transition.${end}`, given));
      const who = end === 'from' ? 'hands over' : 'takes over';
      log.say(`${nameOf(item.title, position)} did not say who ${who} in a way that could be read; nobody does now.`);
    }
  }
}

/** [P16] Who takes part in an item, each once. */
export function repairParts({ items, renamed }: RepairedItems, log: RepairLog): void {
  let position = 0;
  for (const item of items.values()) {
    position += 1;
    const { enablement } = item.facets;
    if (!enablement) continue;
    const mended = withParties(item, (given) => {
      const party = resolve(given, items, renamed);
      return party === item.id ? null : party;
    });
    if (!mended.facets?.enablement) continue;
    const row = { ...item, facets: { ...item.facets, enablement: mended.facets.enablement } };
    if (mended.facets.enablement.raci.length === enablement.raci.length) {
      items.set(item.id, row);
      continue;
    }
    items.set(item.id, keepValue(row, 'facets.enablement.raci', enablement.raci));
    log.say(
      `${nameOf(item.title, position)} named somebody twice, itself, or somebody who is not in the file, as taking part; they are left out.`,
    );
  }
}

export function repairLinks(
  rows: readonly unknown[],
  { items, renamed }: RepairedItems,
  aside: KeptRow[],
  log: RepairLog,
): Map<LinkId, Link> {
  const links = new Map<LinkId, Link>();
  const clashing: JsonRecord[] = [];
  const titleOf = (id: ItemId | null) =>
    id === null ? 'an item that is not in the file' : nameOf(items.get(id)?.title, 0);
  rows.forEach((row, index) => {
    if (!isRecord(row)) {
      aside.push({ from: 'links', value: row });
      log.say(`Entry ${index + 1} of the list of links is no link; it was set aside in the file.`);
      return;
    }
    const from = resolve(row.from, items, renamed);
    const to = resolve(row.to, items, renamed);
    if (from === null || to === null || from === to) {
      aside.push({ from: 'links', value: row });
      log.say(
        `A link from ${titleOf(from)} to ${from !== null && from === to ? 'itself' : titleOf(to)} was set aside in the file.`,
      );
      return;
    }
    const tied = from === row.from && to === row.to ? row : { ...row, from, to };
    if (!isId(tied.id) || links.has(tied.id as LinkId)) clashing.push(tied);
    else links.set(tied.id as LinkId, repairLink(tied, log));
  });
  for (const row of clashing) {
    const id = derivedId(row.id, 'link', links as ReadonlyMap<string, Link>) as LinkId;
    links.set(id, repairLink(keepValue({ ...row, id }, 'id', row.id), log));
    log.say('A link had an id that another one has, or none; it was given a new one.');
  }
  return links;
}

function repairLink(row: JsonRecord, log: RepairLog): Link {
  if (linkSchema.safeParse(row).success) return row as unknown as Link;
  const usual: JsonRecord = { kind: 'leads-to', label: typeof row.label === 'string' ? row.label.slice(0, 1_000) : '' };
  let link = row;
  for (const field of ['kind', 'label'] as const) {
    if (!linkSchema.shape[field].safeParse(row[field]).success)
      link = keepValue({ ...link, [field]: usual[field] }, field, row[field]);
  }
  log.say(
    'A link had a kind or label that could not be read; it was set to the usual, and what the file said is kept with it.',
  );
  return link as unknown as Link;
}

/** The item that a row of the file points to; null where there is none. */
export function resolve(
  given: unknown,
  items: ReadonlyMap<ItemId, Item>,
  renamed: ReadonlyMap<unknown, ItemId>,
): ItemId | null {
  const id = renamed.get(given) ?? given;
  return typeof id === 'string' && items.has(id as ItemId) ? (id as ItemId) : null;
}
