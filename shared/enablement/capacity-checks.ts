/** [N10–N12] Days: who has taken on more than they have, and who has days to spare. */
import type { Item, ItemId, Plan } from '#shared/plan';
import { byMaking, named, terms } from '#shared/plan';
import { daysInWords, inDays } from './days';
import type { Issue } from './issue';
import type { Load, Share } from './load';
import { fullestTerm, isEven, loadsOf, overIn } from './load';

/** Who uses less than this of their days in every term has days to spare. */
const HALF = 0.5;

export function capacityIssues(plan: Plan): readonly Issue[] {
  const loads = loadsOf(plan);
  const all = [...loads.keys()].flatMap((id) => plan.items.get(id) ?? []).sort(byMaking);
  const living = all.filter(({ status }) => status !== 'dropped');
  const begun = [...loads.values()].some(({ shares }) => shares.length > 0);
  return [
    ...living.flatMap((party) => overload(plan, loads, party)),
    ...(begun ? living.flatMap((party) => spare(loads, party)) : []),
  ];
}

/** [N10] More days than there are, in the term in which it is most; and what would help. */
function overload(plan: Plan, loads: ReadonlyMap<ItemId, Load>, party: Item): readonly Issue[] {
  const load = loads.get(party.id);
  if (!load?.has) return [];
  const term = fullestTerm(load);
  const over = overIn(load, term);
  if (over === 0) return [];
  const when = isEven(load.taken) && isEven(load.has) ? 'a term' : `in the ${term} term`;
  const remedy = remedyFor(plan, loads, load);
  return [
    {
      id: `overload:${party.id}`,
      title: `${named(party)} is over by ${daysInWords(over)}`,
      detail: `Its work takes ${inDays(load.taken[term])} of ${daysInWords(load.has[term])} ${when}. ${remedy}`,
      items: [party.id, ...load.shares.map(({ item }) => item.id)],
    },
  ];
}

/** [N11] The smallest responsibility whose move to somebody with room for it brings everything within its days. */
function remedyFor(plan: Plan, loads: ReadonlyMap<ItemId, Load>, load: Load): string {
  const others = [...loads.values()].filter(({ party, has }) => has !== null && party !== load.party);
  const roomFor = (other: Load, { days }: Share) =>
    terms.every((term) => other.taken[term] + days[term] <= (other.has?.[term] ?? 0));
  const helps = ({ days }: Share) => terms.every((term) => load.taken[term] - days[term] <= (load.has?.[term] ?? 0));
  const size = ({ days }: Share) => terms.reduce((sum, term) => sum + days[term], 0);
  const shares = load.shares.filter(helps).sort((a, b) => size(a) - size(b) || byMaking(a.item, b.item));
  for (const share of shares) {
    const takers = others
      .filter((other) => roomFor(other, share))
      .flatMap(({ party }) => plan.items.get(party) ?? [])
      .sort(byMaking);
    const taker = takers.find(({ status }) => status !== 'dropped');
    const term = fullestTerm(load);
    if (taker)
      return `Moving ${named(share.item)} to ${named(taker)} brings it to ${inDays(load.taken[term] - share.days[term])}.`;
  }
  return 'No single move puts it right: stop something, share it out, or find more days.';
}

/** [N12] Less than half of the days are taken in every term. */
function spare(loads: ReadonlyMap<ItemId, Load>, party: Item): readonly Issue[] {
  const load = loads.get(party.id);
  const has = load?.has;
  if (!load || !has || !terms.every((term) => load.taken[term] < has[term] * HALF)) return [];
  const term = fullestTerm(load);
  return [
    {
      id: `spare:${party.id}`,
      title: `${named(party)} has days to spare`,
      detail: `Its work takes ${inDays(load.taken[term])} of ${daysInWords(has[term])} ${isEven(has) && isEven(load.taken) ? 'a term' : `in the ${term} term`}. Give it more to do, or count its days anew.`,
      items: [party.id],
    },
  ];
}
