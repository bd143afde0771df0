import type { Proposal } from '#shared/clipboard';
import { proposalsOf } from '#shared/clipboard';
import type { FoundItems } from '#shared/imports';
import type { KindId } from '#shared/kinds';
import type { Plan } from '#shared/plan';

/** The items with the codes that they would get, and whether one of their name is there. */
export function proposalsFor(plan: Plan, { copies }: FoundItems, kind: KindId): readonly Proposal[] {
  const lines = copies.map(({ item }) => ({ title: item.title, notes: item.notes }));
  return proposalsOf(plan, lines, kind, false);
}
