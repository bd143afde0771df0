/** What the transitions lack, in words that can be read out. That a gate has no handover at all, the journey says [J8]. */
import type { Gate } from '#shared/calendar';
import { GATES, LAST_WEEK } from '#shared/calendar';
import type { ItemId, Plan } from '#shared/plan';
import type { Finding } from '../lens';
import { gateName } from './gate-heads';
import type { Seam, Watched } from './seam';
import { seamOf } from './seam';
import { asksForReceiver, asksForSender } from './sides';

/** [T9] Gate by gate, of those that something is planned for. */
export function transitionFindings(plan: Plan): readonly Finding[] {
  const gates = gatesInUse(plan);
  if (gates.length === 0) return [];
  const named = partiesAreNamed(plan);
  return gates.flatMap((gate) => {
    const seam = seamOf(plan, gate.id);
    return [
      ...withoutParty(plan, seam, seam.noSender, 'sends', named),
      ...withoutParty(plan, seam, seam.noReceiver, 'receives', named),
      ...withoutSide(plan, seam, named),
      ...forgotten(seam),
    ];
  });
}

function gatesInUse({ items }: Plan): readonly Gate[] {
  const used = new Set<Gate['id']>();
  for (const { facets, status } of items.values()) {
    if (facets.transition && status !== 'dropped') used.add(facets.transition.gate);
  }
  return GATES.filter(({ id }) => used.has(id));
}

/** Whether anybody hands over or takes over yet. */
function partiesAreNamed({ items }: Plan): boolean {
  for (const { facets } of items.values()) {
    if (facets.transition && (facets.transition.from !== null || facets.transition.to !== null)) return true;
  }
  return false;
}

/** While nobody is named anywhere, only what is more than an idea needs somebody. */
function withoutParty(
  plan: Plan,
  { gate }: Seam,
  lacking: readonly ItemId[],
  verb: 'sends' | 'receives',
  named: boolean,
): readonly Finding[] {
  const items = lacking.filter((id) => named || plan.items.get(id)?.status !== 'proposed');
  if (items.length === 0) return [];
  const rule = verb === 'sends' ? 'no-sender' : 'no-receiver';
  return [
    {
      id: `${rule}:${gate.id}`,
      title: `${quotedOrCounted(plan, items)} at ${placeName(gate)} without anyone who ${verb}`,
      detail:
        verb === 'sends'
          ? 'Say who hands it over: a body or a role of the plan.'
          : 'What nobody is there to take over is lost on the way. Say who receives it: a body or a role of the plan.',
      items,
    },
  ];
}

/** A side with nothing and nobody, where no handover asks for somebody there already: a gate that has work but no handover. */
function withoutSide(plan: Plan, seam: Seam, named: boolean): readonly Finding[] {
  const { gate, items, emptySides } = seam;
  if (!named && items.every((id) => plan.items.get(id)?.status === 'proposed')) return [];
  const open = [
    ...(asksForSender(gate) && seam.noSender.length === 0 ? (['sending'] as const) : []),
    ...(asksForReceiver(gate) && seam.noReceiver.length === 0 ? (['receiving'] as const) : []),
  ];
  return open
    .filter((side) => emptySides.includes(side))
    .map((side) => ({
      id: `nothing-${side}:${gate.id}`,
      title: `No one ${side === 'sending' ? 'sends' : 'receives'} at ${placeName(gate)}`,
      detail: `Nothing stands on the ${side} side, and nobody is named there. Add what they do, or name them at what crosses.`,
      items: [],
      head: gate.id,
    }));
}

const watchedWords: Readonly<Record<Watched, string>> = {
  disadvantaged: 'disadvantaged children',
  send: 'children with SEND',
};

/** Whether children go from one school to another here; at its ends the journey has only one of them. */
function changesSchool({ changesInstitution, afterWeek }: Gate): boolean {
  return changesInstitution && afterWeek > 0 && afterWeek < LAST_WEEK;
}

/** Where children change school, those who carry the most must have something of their own. */
function forgotten({ gate, forgotten: who }: Seam): readonly Finding[] {
  if (!changesSchool(gate) || who.length === 0) return [];
  return [
    {
      id: `nothing-for:${gate.id}`,
      title: `Nothing for ${who.map((one) => watchedWords[one]).join(' or ')} at ${placeName(gate)}`,
      detail:
        'Many change school here, and those with the most to lose lose it first. Say what crosses for them, or mark whom an item is for.',
      items: [],
      head: gate.id,
    },
  ];
}

/** “Year 6 → Year 7”, “the gate into Nursery”. */
function placeName(gate: Gate): string {
  return gate.name.includes('→') ? gateName(gate) : `the gate ${gate.name}`;
}

/** “SEND passport” · 3 handovers. */
function quotedOrCounted(plan: Plan, items: readonly ItemId[]): string {
  const [first] = items;
  const title = first === undefined ? undefined : plan.items.get(first)?.title.trim();
  return items.length === 1
    ? `“${title === undefined || title === '' ? 'Untitled' : title}”`
    : `${items.length} handovers`;
}
