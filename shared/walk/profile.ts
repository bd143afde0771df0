/** Who is followed. A profile says what is met, and what comes first; it is nobody's name. */
import { type Cohort, FIRST_WEEK, GATES, type GateId, schoolYear, type Week } from '#shared/calendar';
import { kindOf } from '#shared/kinds';
import type { Item } from '#shared/plan';

export type Profile = {
  readonly disadvantaged: boolean;
  readonly send: boolean;
  /** Moves to another school at the start of Year 5. */
  readonly moves: boolean;
};

/** Any child, of whom nothing else is said. */
export const anyChild: Profile = { disadvantaged: false, send: false, moves: false };

/** A child on the way: who, from which week on, and when they start Nursery; null is the plan's own cohort. */
export type Followed = { readonly profile: Profile; readonly start: Week; readonly cohort: Cohort | null };

/** Any child, all the way. */
export const anyWay: Followed = { profile: anyChild, start: FIRST_WEEK, cohort: null };

/** A gate of the journey, or the child's own. */
export type WalkGate = {
  readonly id: GateId | 'moves-school';
  readonly name: string;
  readonly short: string;
  /** The last week before it. */
  readonly afterWeek: number;
  readonly changesInstitution: boolean;
};

const ownGate: WalkGate = {
  id: 'moves-school',
  name: 'to another school for Year 5',
  short: 'Y4 → Y5',
  afterWeek: schoolYear('Y4').to,
  changesInstitution: true,
};

/** [W7] The gates that a child passes, in order. */
export function gatesOf({ moves }: Profile): readonly WalkGate[] {
  if (!moves) return GATES;
  return [...GATES, ownGate].sort((one, other) => one.afterWeek - other.afterWeek);
}

/** [W2] Whether this child meets it, going by whom it is for. */
export function isFor({ kind, flags, facets }: Item, profile: Profile): boolean {
  if (kindOf({ kind }).look === 'band') return true;
  const named = facets.transition?.children ?? [];
  if (named.length > 0) return named.some((children) => children === 'all' || isNamed(children, profile));
  if (!flags.includes('send')) return true;
  return profile.send || (profile.disadvantaged && flags.includes('disadvantage'));
}

/** [W3] Whether it is there for this child above all. */
export function comesFirst({ flags, facets }: Item, profile: Profile): boolean {
  if ((facets.transition?.children ?? []).some((children) => isNamed(children, profile))) return true;
  return (profile.disadvantaged && flags.includes('disadvantage')) || (profile.send && flags.includes('send'));
}

function isNamed(children: 'all' | 'disadvantaged' | 'send' | 'vulnerable', { disadvantaged, send }: Profile): boolean {
  if (children === 'vulnerable') return disadvantaged || send;
  return (children === 'disadvantaged' && disadvantaged) || (children === 'send' && send);
}

/** “any child”, “a disadvantaged child with SEND who moves school at the start of Year 5”. */
export function profileInWords({ disadvantaged, send, moves }: Profile): string {
  if (!disadvantaged && !send && !moves) return 'any child';
  const child = `a ${disadvantaged ? 'disadvantaged ' : ''}child${send ? ' with SEND' : ''}`;
  return moves ? `${child} who moves school at the start of Year 5` : child;
}
