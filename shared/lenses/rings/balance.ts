/** How much is held steady and how much is being tried: in all, in each sector, and along the journey. */
import type { Phase } from '#shared/calendar';
import { PHASES } from '#shared/calendar';
import type { Plan, Ring } from '#shared/plan';
import { occurrences, rings } from '#shared/plan';
import type { PlacedItem } from './placed';
import { placedItems } from './placed';
import type { Sector } from './sectors';
import { sectorsIn } from './sectors';

export type Counts = Readonly<Record<Ring, number>>;

export type Balance = {
  readonly all: Counts;
  /** What a sector is: “area”, “sector”. */
  readonly word: string;
  readonly sectors: readonly { readonly sector: Sector; readonly counts: Counts }[];
  /** Over time: what runs in each phase of the journey. An item counts in every phase that its weeks reach into. */
  readonly phases: readonly { readonly phase: Phase; readonly counts: Counts }[];
  /** How many have weeks on the journey, and so count over time. */
  readonly timed: number;
};

/** What is in the rings and not dropped; sectors and phases in their order, also those that hold nothing. */
export function balanceOf(plan: Plan): Balance {
  const { list, word } = sectorsIn(plan);
  const living = placedItems(plan).filter(({ item }) => item.status !== 'dropped');
  return {
    all: countsOf(living),
    word,
    sectors: list.map((sector) => ({
      sector,
      counts: countsOf(living.filter((one) => one.sector === sector.id)),
    })),
    phases: PHASES.map((phase) => ({ phase, counts: countsOf(living.filter((one) => runsIn(one, phase))) })),
    timed: living.filter(({ item }) => item.facets.journey !== undefined).length,
  };
}

function countsOf(held: readonly PlacedItem[]): Counts {
  return Object.fromEntries(
    rings.map((ring) => [ring, held.filter(({ stance }) => stance.ring === ring).length]),
  ) as Counts;
}

function runsIn({ item: { facets } }: PlacedItem, { from, to }: Phase): boolean {
  if (!facets.journey) return false;
  return occurrences(facets.journey, facets.transition).some((span) => span.from <= to && span.to >= from);
}

/** What is done everywhere: core and platform. */
export function steadyIn({ core, platform }: Counts): number {
  return core + platform;
}

/** What is tried or thought of: trials and ideas. */
export function triedIn({ trial, idea }: Counts): number {
  return trial + idea;
}

export function totalOf(counts: Counts): number {
  return steadyIn(counts) + triedIn(counts);
}
