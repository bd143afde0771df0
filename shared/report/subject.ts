/**
 * What a section of the report is written from: gathered once, so that sections stay plain functions of it.
 */
import type { IsoDate } from '#shared/calendar';
import type { Finding } from '#shared/lenses';
import type { Item, Plan } from '#shared/plan';
import { type Home, homeOf, inReadingOrder } from './homes';
import type { JourneyPart } from './journey-parts';

export type Subject = {
  /** Without confidential items, unless they were asked for. */
  readonly plan: Plan;
  readonly today: IsoDate;
  /** How many confidential items are left out. */
  readonly leftOut: number;
  readonly findings: readonly Finding[];
  /** The journey as pictures for pages; none where nothing is placed on it. */
  readonly journey: readonly JourneyPart[];
};

/** The items that are at home in one place, in reading order. */
export function itemsAtHome({ plan }: Subject, ...homes: readonly Home[]): readonly Item[] {
  return inReadingOrder(
    plan,
    [...plan.items.values()].filter((item) => homes.includes(homeOf(item))),
  );
}

/** The items of some kinds, wherever they are at home, in reading order. */
export function itemsOfKind({ plan }: Subject, ...kinds: readonly string[]): readonly Item[] {
  return inReadingOrder(
    plan,
    [...plan.items.values()].filter((item) => kinds.includes(item.kind)),
  );
}
