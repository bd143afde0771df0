/** Governance models against a slow and obvious oracle, which reads a plan cell by cell. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import { apply } from '#shared/change';
import { commands } from '#shared/commands';
import {
  balanceOf,
  boardOf,
  bodiesOf,
  compareModels,
  gapsOf,
  meetingLoadOf,
  modelsOf,
  overlapsOf,
  schemeOf,
} from '#shared/governance';
import type { DelegatedPart, Item, ItemId, ModelId, Plan, Standing } from '#shared/plan';
import { checkPlan } from '#shared/plan';
import { builtItem, builtPlan, fixedPorts, soundPlans } from '../plans';

const RUNS = { seed: 719, numRuns: 800 };

const [one, two] = ['one', 'two'] as ModelId[] as [ModelId, ModelId];
const tiers = ['members', 'board', 'committee', 'local', undefined] as const;

const standing = fc.record({
  isIn: fc.integer({ min: 0, max: 4 }).map((n) => n > 0),
  line: fc.option(fc.nat({ max: 6 }), { nil: null }),
  tier: fc.constantFrom(...tiers),
  meetings: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
  duties: fc.array(
    fc.record({
      text: fc.constantFrom('Check the books', 'check the books.', 'Look ahead', ''),
      lean: fc.integer({ min: 1, max: 5 }),
    }),
    { maxLength: 3 },
  ),
  order: fc.integer({ min: 0, max: 2 }),
});

const part = fc.constantFrom<DelegatedPart | null>(
  'decides',
  'recommends',
  'consulted',
  'informed',
  'holds',
  null,
  null,
);

/** Bodies that answer to those before them, and decisions with parts of any of them, in two models. */
const crowded: fc.Arbitrary<Plan> = fc
  .record({
    bodies: fc.array(fc.record({ one: standing, two: standing, isDropped: fc.boolean() }), {
      minLength: 1,
      maxLength: 6,
    }),
    decisions: fc.array(
      fc.record({
        group: fc.constantFrom('finance', 'people', 'risk'),
        parts: fc.array(fc.tuple(part, part), { minLength: 6, maxLength: 6 }),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ bodies, decisions }) => {
    const rows = bodies.map((body, at) =>
      builtItem(`b${at}`, {
        kind: 'body',
        status: body.isDropped && at % 3 === 2 ? 'dropped' : 'agreed',
        facets: {
          governance: {
            inModels: [one, two].flatMap((model): Standing[] => {
              const { isIn, line, tier, ...said } = model === one ? body.one : body.two;
              if (!isIn) return [];
              const accountableTo = line === null || at === 0 ? null : (`b${line % at}` as ItemId);
              const meetings = said.meetings === undefined ? {} : { meetings: said.meetings };
              return [
                { model, accountableTo, ...(tier && { tier }), ...meetings, duties: said.duties, order: said.order },
              ];
            }),
          },
        },
      }),
    );
    const asked = decisions.map(({ group, parts }, at) =>
      builtItem(`d${at}`, {
        kind: 'decision',
        facets: {
          delegation: {
            group: group as 'risk',
            parts: rows.flatMap(({ id: party }, n) =>
              (parts[n] ?? []).flatMap((does, m) => (does ? [{ model: m === 0 ? one : two, party, does }] : [])),
            ),
          },
        },
      }),
    );
    const models = [
      { id: one, name: 'One' },
      { id: two, name: 'Two' },
    ];
    return builtPlan({ header: { models }, items: [...rows, ...asked] });
  });

const plans = fc.oneof(crowded, soundPlans({ items: 12, links: 0 }));

const standingOf = (item: Item | undefined, model: ModelId) =>
  item?.facets.governance?.inModels.find((entry) => entry.model === model);
const isLiving = ({ status }: Item) => status !== 'dropped';

/** Whom somebody answers to: looked up anew each time. */
function above(plan: Plan, id: ItemId, model: ModelId): ItemId | null {
  const line = standingOf(plan.items.get(id), model)?.accountableTo ?? null;
  return line !== null && standingOf(plan.items.get(line), model) ? line : null;
}

function chain(plan: Plan, id: ItemId, model: ModelId): readonly ItemId[] {
  const next = above(plan, id, model);
  return next === null ? [] : [next, ...chain(plan, next, model)];
}

function membersOf(plan: Plan, model: ModelId): readonly Item[] {
  return [...plan.items.values()].filter((item) => standingOf(item, model));
}

/** Who decides, where somebody of the model was given it. */
function given(plan: Plan, decision: Item, model: ModelId): ReadonlySet<ItemId> {
  return new Set(
    (decision.facets.delegation?.parts ?? [])
      .filter((cell) => cell.model === model && cell.does === 'decides')
      .map(({ party }) => party)
      .filter((party) => {
        const item = plan.items.get(party);
        return item && isLiving(item) && standingOf(item, model);
      }),
  );
}

function doing(plan: Plan, decision: Item, model: ModelId): readonly (readonly [ItemId, DelegatedPart])[] {
  return (decision.facets.delegation?.parts ?? []).flatMap((cell) => {
    const item = plan.items.get(cell.party);
    return cell.model === model && item && isLiving(item) && standingOf(item, model)
      ? [[cell.party, cell.does] as const]
      : [];
  });
}

function eachModel(check: (plan: Plan, model: ModelId) => void): void {
  fc.assert(
    fc.property(plans, (plan) => {
      for (const { id } of modelsOf(plan)) check(plan, id);
    }),
    RUNS,
  );
}

const concerned = (issues: readonly { readonly id: string; readonly items: readonly ItemId[] }[], id: string) =>
  new Set(issues.find((issue) => issue.id === id)?.items);

describe('a governance model', () => {
  it('[GV1] is a tree of all that are in it, each after the one it answers to', () => {
    eachModel((plan, model) => {
      const bodies = bodiesOf(plan, model);
      expect(new Set(bodies.keys())).toEqual(new Set(membersOf(plan, model).map(({ id }) => id)));
      const order = [...bodies.keys()];
      for (const [id, { answersTo, depth, leads }] of bodies) {
        expect(answersTo?.id ?? null).toBe(above(plan, id, model));
        expect(depth).toBe(chain(plan, id, model).length);
        expect(new Set(leads)).toEqual(new Set(order.filter((other) => above(plan, other, model) === id)));
        if (answersTo) expect(order.indexOf(answersTo.id)).toBeLessThan(order.indexOf(id));
      }
    });
  });

  it('[GV2] [GV3] leaves with the board what nobody in it was given', () => {
    eachModel((plan, model) => {
      const { board, rows } = schemeOf(plan, model);
      const boards = membersOf(plan, model).filter(
        (item) => isLiving(item) && standingOf(item, model)?.tier === 'board',
      );
      expect(board !== null).toBe(boards.length > 0);
      if (board) {
        expect(board.id).toBe(boardOf(bodiesOf(plan, model))?.id);
        for (const other of boards)
          expect(chain(plan, board.id, model).length).toBeLessThanOrEqual(chain(plan, other.id, model).length);
      }
      const decisions = [...plan.items.values()].filter((item) => item.facets.delegation && isLiving(item));
      expect(new Set(rows.map(({ decision }) => decision.id))).toEqual(new Set(decisions.map(({ id }) => id)));
      for (const row of rows) {
        const who = given(plan, row.decision, model);
        expect(row.staysWithBoard).toBe(who.size === 0);
        const expected = who.size > 0 ? who : new Set(board ? [board.id] : []);
        expect(new Set(row.deciders.map(({ id }) => id))).toEqual(expected);
        expect(new Map(row.parts)).toEqual(new Map(doing(plan, row.decision, model)));
      }
    });
  });

  it('[GV5] [GV6] adds up meetings and duties one by one', () => {
    eachModel((plan, model) => {
      const living = membersOf(plan, model).filter(isLiving);
      let [meetings, lean, duties] = [0, 0, 0];
      for (const item of living) {
        const here = standingOf(item, model) as Standing;
        meetings += here.meetings ?? 0;
        for (const duty of here.duties) [lean, duties] = [lean + duty.lean, duties + 1];
      }
      expect(meetingLoadOf(plan, model).total).toBe(meetings);
      const balance = balanceOf(plan, model);
      expect(balance.duties).toBe(duties);
      if (duties === 0) expect(balance.whole).toBeNull();
      else expect(balance.whole).toBeCloseTo(lean / duties, 9);
      for (const reason of balance.reasons) expect(reason).toMatch(/^[A-Z“\p{L}\p{N}].*[.…]$/su);
    });
  });

  it('[GV8] [GV9] [GV11] [GV12] finds the gaps that the oracle finds', () => {
    eachModel((plan, model) => {
      const gaps = gapsOf(plan, model);
      const living = membersOf(plan, model).filter(isLiving);
      const dutiesOf = (item: Item) => standingOf(item, model)?.duties.length ?? 0;
      const idle = living.some((item) => dutiesOf(item) > 0) ? living.filter((item) => dutiesOf(item) === 0) : [];
      expect(concerned(gaps, 'no-duties')).toEqual(new Set(idle.map(({ id }) => id)));
      const hasMembers = living.some((item) => standingOf(item, model)?.tier === 'members');
      if (hasMembers && living.length > 1) {
        const loose = living.filter(
          (item) => above(plan, item.id, model) === null && standingOf(item, model)?.tier !== 'members',
        );
        expect(concerned(gaps, 'no-line')).toEqual(new Set(loose.map(({ id }) => id)));
      }
      const board = boardOf(bodiesOf(plan, model));
      const decisions = [...plan.items.values()].filter((item) => item.facets.delegation && isLiving(item));
      const away = decisions.filter((decision) => {
        const who = given(plan, decision, model);
        const top = board ? [board.id, ...chain(plan, board.id, model)] : [];
        return who.size > 0 && ![...who].every((id) => top.includes(id));
      });
      const untold = away.filter((decision) => doing(plan, decision, model).every(([, does]) => does === 'decides'));
      expect(concerned(gaps, 'untold')).toEqual(new Set(untold.map(({ id }) => id)));
      const isHeld = (decision: Item) => doing(plan, decision, model).some(([, does]) => does === 'holds');
      const unheld = decisions.some(isHeld)
        ? away.filter((decision) => !isHeld(decision) && !untold.includes(decision))
        : [];
      expect(concerned(gaps, 'unheld')).toEqual(new Set(unheld.map(({ id }) => id)));
      const outside = decisions.filter((decision) =>
        decision.facets.delegation?.parts.some(
          (cell) => cell.model === model && !standingOf(plan.items.get(cell.party), model),
        ),
      );
      expect(concerned(gaps, 'outside')).toEqual(new Set(outside.map(({ id }) => id)));
    });
  });

  it('[GV13] [GV14] finds the overlaps that the oracle finds', () => {
    eachModel((plan, model) => {
      const overlaps = overlapsOf(plan, model);
      const board = boardOf(bodiesOf(plan, model));
      const decisions = [...plan.items.values()].filter((item) => item.facets.delegation && isLiving(item));
      for (const decision of decisions) {
        const isFound = overlaps.some(({ id }) => id === `decided-twice:${decision.id}`);
        expect(isFound).toBe(given(plan, decision, model).size > 1);
      }
      const own = decisions.filter((decision) => {
        const holders = doing(plan, decision, model).filter(([, does]) => does === 'holds');
        const who = given(plan, decision, model);
        const deciders = who.size > 0 ? [...who] : board ? [board.id] : [];
        return (
          holders.length > 0 && holders.every(([id]) => chain(plan, id, model).some((over) => deciders.includes(over)))
        );
      });
      expect(concerned(overlaps, 'holds-itself')).toEqual(new Set(own.map(({ id }) => id)));
    });
  });

  it('[GV16] beside another one differs where somebody does otherwise, and in no other row', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const ids = modelsOf(plan).map(({ id }) => id);
        const says = (decision: Item, model: ModelId) => {
          const board = boardOf(bodiesOf(plan, model));
          const all = new Map(doing(plan, decision, model));
          if (given(plan, decision, model).size === 0 && board) all.set(board.id, 'decides');
          return all;
        };
        for (const { decision, differs, cells } of compareModels(plan, ids).rows) {
          expect(cells).toHaveLength(ids.length);
          const all = ids.map((id) => [...says(decision, id)].map(String).sort().join());
          expect(differs).toBe(new Set(all).size > 1);
        }
      }),
      RUNS,
    );
  });

  it('[P19] [P20] [P21] duplicated is the same in everything but its name, and leaves the plan sound', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const [first] = modelsOf(plan);
        const id = 'copy-of-it' as ModelId;
        if (!first || modelsOf(plan).length > 7) return;
        const args = { edit: 'duplicate', id: first.id, newId: id, name: 'Copy' } as const;
        const after = must(apply(plan, must(commands.editModels.run(plan, args, fixedPorts()))));
        expect(checkPlan(after)).toEqual([]);
        const { models, rows } = compareModels(after, [first.id, id]);
        expect(rows.some(({ differs }) => differs)).toBe(false);
        const [was, is] = models.map(({ model: _model, ...figures }) => figures);
        expect(is).toEqual(was);
        const gone = must(apply(after, must(commands.editModels.run(after, { edit: 'remove', id }, fixedPorts()))));
        expect(gone.items).toEqual(plan.items);
        expect(checkPlan(gone)).toEqual([]);
      }),
      RUNS,
    );
  });
});
