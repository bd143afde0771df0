/** What a position in the operating model means: how a function is run, or which ring civic work is in. */
import type { Fail, Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import type { CivicRing, Item, OperatingLevel, Placing, Plan } from '#shared/plan';
import { civicRings, operatingLevels } from '#shared/plan';
import type { Rect } from '#shared/scene';
import { centreOf } from '#shared/scene';
import type { Beside, Direction } from '../lens';
import { layoutOf } from './layout';
import { CIVIC_GAP, COLUMN, WIDTH } from './measures';
import { inRing, levelAt, runAt } from './placed';
import type { OperatingView } from './view';

/** [M2] The level or ring under the card’s middle, else the nearest. */
export function dropOnModel(plan: Plan, { stage }: OperatingView, item: Item, rect: Rect): Result<Placing> {
  const { x, y } = centreOf(rect);
  if (y < layoutOf(plan).bottom + CIVIC_GAP / 2) return ok(runAt(item, stage, within(operatingLevels, x / COLUMN)));
  return ok(inRing(item, within(civicRings, (x / WIDTH) * civicRings.length)));
}

/** The name at a place in their row, from 0; the nearest to what lies outside. */
function within<Name>(names: readonly Name[], at: number): Name {
  // A rectangle out of all bounds has no middle.
  const index = Number.isNaN(at) ? 0 : Math.floor(at);
  return names[Math.min(names.length - 1, Math.max(0, index))] as Name;
}

/** [M3] Left and right is the level or ring beside it; a large step the first or last. */
export function nudgeInModel({ stage }: OperatingView, item: Item, to: Direction, large: boolean): Result<Placing> {
  const { operating, civic } = item.facets;
  if (operating) {
    const level = stepFrom(operatingLevels, levelAt(operating, stage), to, large);
    return ok(level ? runAt(item, stage, level) : {});
  }
  if (!civic) return noPlace();
  const ring = stepFrom(civicRings, civic.ring, to, large);
  return ok(ring ? inRing(item, ring) : {});
}

/** Null where there is none on that side. */
function stepFrom<Name>(names: readonly Name[], from: Name, to: Direction, large: boolean): Name | null {
  if (to === 'up' || to === 'down') return null;
  const now = names.indexOf(from);
  const next = large ? (to === 'left' ? 0 : names.length - 1) : now + (to === 'left' ? -1 : 1);
  return next === now ? null : (names[next] ?? null);
}

/** [M4] What is made beside an item is run as it is now, or is in its ring; left and right, in the one beside it. */
export function besideInModel(item: Item, where: Beside): Result<Placing> {
  const { operating, civic } = item.facets;
  const aside = where === 'left' || where === 'right' ? where : null;
  if (operating) {
    const level: OperatingLevel | null = aside ? stepFrom(operatingLevels, operating.now, aside, false) : operating.now;
    return level ? ok({ facets: { operating: { now: level } } }) : noneThere();
  }
  if (!civic) return noPlace();
  const ring: CivicRing | null = aside ? stepFrom(civicRings, civic.ring, aside, false) : civic.ring;
  return ring ? ok({ facets: { civic: { ring } } }) : noneThere();
}

function noneThere(): Fail {
  return fail('model-end', 'There is no column on that side.');
}

function noPlace(): Fail {
  return fail('no-place', 'Nobody has said yet how this is run. Drag it to a column, or say so in its panel.');
}
