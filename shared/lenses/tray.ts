import type { Item, Plan } from '#shared/plan';
import { changedRows } from '#shared/plan';
import type { Viewless } from './plain-lens';

type Lens = Pick<Viewless, 'takes' | 'placeOf'>;

/** What each tray was told from, so that the next one can be told from it. */
const sources = new WeakMap<readonly Item[], Plan>();

/**
 * What waits in a lens's tray: the items that it takes and that have no place in it, by code. Told from `before`, an
 * earlier tray of the same lens, only items that have changed are looked at; it is given back where they change nothing.
 */
export function trayOf(plan: Plan, lens: Lens, before?: readonly Item[]): readonly Item[] {
  const source = before && sources.get(before);
  const tray = before && source?.header === plan.header ? trayAfter(before, source, plan, lens) : trayAnew(plan, lens);
  sources.set(tray, plan);
  return tray;
}

function trayAnew(plan: Plan, lens: Lens): readonly Item[] {
  const waiting: Item[] = [];
  for (const item of plan.items.values()) if (waits(plan, lens, item)) waiting.push(item);
  const parts = new Map(waiting.map((item) => [item, codeParts(item.code)]));
  return waiting.sort(
    (a, b) => byParts(parts.get(a) ?? codeParts(a.code), parts.get(b) ?? codeParts(b.code)) || bySigns(a, b),
  );
}

function trayAfter(before: readonly Item[], source: Plan, plan: Plan, lens: Lens): readonly Item[] {
  const changed = changedRows(source.items, plan.items);
  const gone = new Set<Item>();
  const come: Item[] = [];
  for (const row of changed) {
    if (row.before && waits(source, lens, row.before)) gone.add(row.before);
    if (row.after && waits(plan, lens, row.after)) come.push(row.after);
  }
  if (gone.size === 0 && come.length === 0) return before;
  const tray = before.filter((item) => !gone.has(item));
  for (const item of come.sort(byCode)) tray.splice(placeIn(tray, item), 0, item);
  return tray;
}

function waits(plan: Plan, lens: Lens, item: Item): boolean {
  return lens.takes(item) && lens.placeOf(plan, item) === null;
}

/** Where an item belongs in a list by code. */
function placeIn(tray: readonly Item[], item: Item): number {
  let low = 0;
  let high = tray.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = tray[middle];
    if (other && byCode(other, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** By letter and then by number, so that P-9 comes before P-31; other codes in the order of their signs. */
function byCode(a: Item, b: Item): number {
  return byParts(codeParts(a.code), codeParts(b.code)) || bySigns(a, b);
}

type CodeParts = readonly [letter: string, number: number];

function byParts([letterA, numberA]: CodeParts, [letterB, numberB]: CodeParts): number {
  if (letterA !== letterB) return letterA < letterB ? -1 : 1;
  return numberA - numberB;
}

function bySigns(a: Item, b: Item): number {
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}

function codeParts(code: string): CodeParts {
  const number = /\d+$/.exec(code)?.[0] ?? '';
  return [code.slice(0, code.length - number.length), Number(number)];
}
