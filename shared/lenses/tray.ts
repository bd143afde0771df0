import type { Item, Plan } from '#shared/plan';
import type { Viewless } from './plain-lens';

/** What waits in a lens's tray: the items that it takes and that have no place in it, by code. */
export function trayOf(plan: Plan, lens: Pick<Viewless, 'takes' | 'placeOf'>): readonly Item[] {
  return [...plan.items.values()].filter((item) => lens.takes(item) && lens.placeOf(plan, item) === null).sort(byCode);
}

/** By letter and then by number, so that P-9 comes before P-31; other codes in the order of their signs. */
function byCode(a: Item, b: Item): number {
  const [letterA, numberA] = codeParts(a.code);
  const [letterB, numberB] = codeParts(b.code);
  if (letterA !== letterB) return letterA < letterB ? -1 : 1;
  return numberA - numberB || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}

function codeParts(code: string): readonly [string, number] {
  const number = /\d+$/.exec(code)?.[0] ?? '';
  return [code.slice(0, code.length - number.length), Number(number)];
}
