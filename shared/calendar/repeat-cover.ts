// Which of the eight gates "every transition" comes to, and why not to the others. Rules: SPEC [CAL18].
import { GATES, type Gate } from './gates';
import { type AroundGate, laterGates, occurrencesOf, offsetsOf, type Repeating, rawAtGate } from './repeat';
import { FIRST_WEEK, LAST_WEEK } from './week';

type Cover = {
  readonly here: Gate;
  /** How many gates it comes to, from this one on without a gap. */
  readonly count: number;
  /** Later gates at which all of its weeks would lie outside the journey. */
  readonly outside: readonly Gate[];
  /** Those at which some would. */
  readonly cut: readonly Gate[];
};

/**
 * "At 4 of the 8 gates, the first at Year 6 → Year 7. Not at the 4 gates before it. Cut short after Year 13, at the end of the
 * journey."; null for what does not come back at gates.
 */
export function gatesCovered(repeating: Repeating, around?: AroundGate): string | null {
  const cover = coverOf(repeating, around);
  if (!cover) return null;
  const { here, outside, cut } = cover;
  const before = GATES.indexOf(here);
  return [
    `${capital(countOf(cover))}${rangeOf(cover)}.`,
    ...(before === 0 ? [] : [`Not at the ${before === 1 ? 'gate' : `${before} gates`} before it.`]),
    ...(outside.length === 0 || !goesToTheEnd(cover)
      ? []
      : [`Not ${namesOf(outside)}: the weeks would fall outside the journey.`]),
    ...(cut.length === 0
      ? []
      : [`Cut short ${namesOf(cut)}, at the ${cut.includes(here) ? 'edge' : 'end'} of the journey.`]),
  ].join(' ');
}

/** "at 4 of the 8 gates", "at all 8 gates"; null for what does not come back at gates. */
export function gatesCoveredInBrief(repeating: Repeating, around?: AroundGate): string | null {
  const cover = coverOf(repeating, around);
  return cover && countOf(cover);
}

function coverOf(repeating: Repeating, around: AroundGate | undefined): Cover | null {
  const at = repeating.repeats === 'every-transition' ? (around ?? offsetsOf(repeating)) : undefined;
  const here = GATES.find(({ id }) => id === at?.gate);
  if (!at || !here) return null;
  const count = occurrencesOf(repeating, around).length;
  const later = laterGates(here.id);
  const raw = (gate: Gate) => rawAtGate(repeating, at, gate);
  const first = { from: here.afterWeek + at.fromOffset, to: here.afterWeek + at.toOffset };
  const sticksOut = (gate: Gate) => {
    const { from, to } = gate === here ? first : raw(gate);
    return from < FIRST_WEEK || to > LAST_WEEK;
  };
  return {
    here,
    count,
    outside: later.filter((gate) => raw(gate).from > LAST_WEEK),
    cut: [here, ...later.slice(0, count - 1)].filter(sticksOut),
  };
}

function countOf({ count }: Cover): string {
  return count === GATES.length ? `at all ${count} gates` : `at ${count} of the ${GATES.length} gates`;
}

/** ", the first at Year 6 → Year 7" · ", the last at Year 2 → Year 3" where it was told to end there; nothing for all. */
function rangeOf(cover: Cover): string {
  const { here, count } = cover;
  const last = GATES[GATES.indexOf(here) + count - 1];
  if (count === GATES.length || !last) return '';
  if (count === 1) return `, ${namesOf([here])}`;
  const first = `, the first ${namesOf([here])}`;
  return goesToTheEnd(cover) ? first : `${first}, the last ${namesOf([last])}`;
}

function goesToTheEnd({ here, count, outside }: Cover): boolean {
  return GATES.indexOf(here) + count + outside.length === GATES.length;
}

/** "after Year 13", "at Year 11 → Year 12". */
function namesOf(gates: readonly Gate[]): string {
  return gates.map(({ name }) => (name.includes('→') ? `at ${name}` : name)).join(' and ');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
