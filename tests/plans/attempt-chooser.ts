/** What an attempt at a command chooses from: mostly what the plan has and what fits, sometimes what does not. */
import fc from 'fast-check';
import type { Ports } from '#shared/base';
import type { GateId } from '#shared/calendar';
import { GATES } from '#shared/calendar';
import type { CommandId } from '#shared/commands';
import { commands } from '#shared/commands';
import type { KindId, LinkKindId } from '#shared/kinds';
import { kindIds, linkKindIds } from '#shared/kinds';
import type { AreaId, CheckId, Flag, ItemId, LaneId, LinkId, ModelId, Plan, Status } from '#shared/plan';
import { flags, statuses } from '#shared/plan';

export type Attempt = {
  readonly command: CommandId;
  readonly picks: readonly number[];
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
};

const oddNumbers = [
  0,
  1,
  2,
  38,
  304,
  570,
  571,
  -1,
  -0,
  1.5,
  1e6,
  1e9,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  2 ** 53 - 1,
];
const oddNumber = fc.constantFrom(...oddNumbers);
const number = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 570 }) },
  { weight: 1, arbitrary: oddNumber },
);

const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      'two\nlines',
      '__proto__',
      '../up',
      'x'.repeat(300),
      'y'.repeat(10_001),
      '2027-02-30',
    ),
  },
);

export const attempts: fc.Arbitrary<Attempt> = fc.record({
  command: fc.constantFrom(...(Object.keys(commands) as CommandId[])),
  picks: fc.array(fc.nat({ max: 999 }), { minLength: 12, maxLength: 12 }),
  texts: fc.array(text, { minLength: 3, maxLength: 3 }),
  numbers: fc.array(number, { minLength: 4, maxLength: 4 }),
});

export type Chooser = ReturnType<typeof chooser>;

/** Picks from what the plan has; about one time in five it picks something that the plan does not have. */
export function chooser(plan: Plan, { picks, texts, numbers }: Attempt) {
  const at = (index: number) => picks[index % picks.length] ?? 0;
  function oneOf<T>(list: readonly T[], index: number, odd: T): T {
    const pick = at(index);
    return pick % 5 === 0 || list.length === 0 ? odd : (list[pick % list.length] as T);
  }
  return {
    index: (index: number, outOf: number) => at(index) % outOf,
    chance: (index: number, outOf: number) => at(index) % outOf === 0,
    text: (index: number) => texts[index % texts.length] ?? '',
    number: (index: number) => numbers[index % numbers.length] ?? 0,
    item: (index: number) => oneOf([...plan.items.keys()], index, 'gone' as ItemId),
    link: (index: number) => oneOf([...plan.links.keys()], index, 'gone' as LinkId),
    lane: (index: number) =>
      oneOf(
        plan.header.lanes.map(({ id }) => id),
        index,
        'gone' as LaneId,
      ),
    area: (index: number) =>
      oneOf(
        plan.header.areas.map(({ id }) => id),
        index,
        'gone' as AreaId,
      ),
    check: (index: number) =>
      oneOf(
        (plan.header.checks ?? []).map(({ id }) => id),
        index,
        'gone' as CheckId,
      ),
    model: (index: number) =>
      oneOf(
        (plan.header.models ?? []).map(({ id }) => id),
        index,
        'gone' as ModelId,
      ),
    gate: (index: number) =>
      oneOf<GateId>(
        GATES.map(({ id }) => id),
        index,
        'gone' as GateId,
      ),
    kind: (index: number) => oneOf(kindIds, index, 'constructor' as KindId),
    linkKind: (index: number) => oneOf(linkKindIds, index, 'toString' as LinkKindId),
    status: (index: number) => oneOf<Status>(statuses, index, 'nearly' as Status),
    flag: (index: number) => oneOf<Flag>(flags, index, 'red' as Flag),
  };
}

export function freshId<Id extends string>(choose: Chooser, index: number, ports: Ports, taken: Id): Id {
  if (choose.chance(index, 7)) return taken;
  return (choose.chance(index, 11) ? choose.text(index) : ports.newId()) as Id;
}
