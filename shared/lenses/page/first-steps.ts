/** The first steps: actions of the first term that still has something open. */
import type { Due, Item, Plan } from '#shared/plan';
import { byMaking, terms } from '#shared/plan';

export type FirstSteps = {
  /** “Autumn term 2026”. */
  readonly term: string;
  /** What is due by the end of it. */
  readonly due: Due;
  readonly items: readonly Item[];
};

type TermOf = { readonly term: (typeof terms)[number]; readonly year: number };

/**
 * [O6] The actions that are due in one term: the first one in which an action is neither done nor dropped, or, where all
 * are, the last one. In the order of their dates, those for the whole term last. Once an action is more than proposed,
 * those that are only proposed are no steps yet.
 */
export function firstSteps(plan: Plan): FirstSteps | null {
  const isMeant = ({ status }: Item) => status !== 'proposed';
  const isBegun = [...plan.items.values()].some((item) => isStep(item) && isMeant(item));
  const byTerm = new Map<number, Item[]>();
  for (const item of plan.items.values()) {
    if (item.due === null || !isStep(item) || (isBegun && !isMeant(item))) continue;
    const at = numberOf(termOf(item.due));
    byTerm.set(at, [...(byTerm.get(at) ?? []), item]);
  }
  const all = [...byTerm].sort(([a], [b]) => a - b);
  const [at, items] = all.find(([, some]) => some.some(({ status }) => status !== 'done')) ?? all.at(-1) ?? [];
  if (at === undefined || !items) return null;
  const due = { term: terms[at % terms.length] ?? 'autumn', year: Math.floor(at / terms.length) };
  return { term: termName(at), due, items: items.sort(byDue) };
}

function isStep({ kind, due, status }: Item): boolean {
  return kind === 'action' && due !== null && status !== 'dropped';
}

/** September to December is autumn, January to March spring: whichever weeks a trust teaches. */
export function termOf(due: Due): TermOf {
  if ('term' in due) return { term: due.term, year: due.year };
  const [year = 0, month = 1] = due.date.split('-').map(Number);
  if (month >= 9) return { term: 'autumn', year };
  return { term: month <= 3 ? 'spring' : 'summer', year: year - 1 };
}

function numberOf({ term, year }: TermOf): number {
  return year * terms.length + terms.indexOf(term);
}

function termName(at: number): string {
  const term = terms[at % terms.length] ?? 'autumn';
  const year = Math.floor(at / terms.length) + (term === 'autumn' ? 0 : 1);
  return `${term.charAt(0).toUpperCase()}${term.slice(1)} term ${year}`;
}

function byDue(a: Item, b: Item): number {
  const [one, two] = [dateOf(a.due), dateOf(b.due)];
  if (one !== two) return one < two ? -1 : 1;
  return byMaking(a, b);
}

/** For a whole term something that comes after every date. */
function dateOf(due: Due | null): string {
  return due && 'date' in due ? due.date : '~';
}
