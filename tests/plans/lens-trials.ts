/**
 * What the laws of lenses are tried on. A new lens does not compile until it has its line here: ways to look at it, a
 * plan that cards can be dropped in, and places that they can have there.
 */
import fc from 'fast-check';
import { GATES, REPEATS } from '#shared/calendar';
import type { Spot } from '#shared/enablement';
import { columnsOf, facetAt } from '#shared/enablement';
import { kindIds } from '#shared/kinds';
import type { LensId, PlainLens, SceneLens } from '#shared/lenses';
import { inView, lenses } from '#shared/lenses';
import type { JourneyView, Strip, WeekCount } from '#shared/lenses/journey';
import { stages } from '#shared/lenses/operating';
import { cardSizes, type MovesShown } from '#shared/lenses/rings';
import type {
  Area,
  AreaId,
  CheckId,
  Item,
  ItemId,
  LaneId,
  ModelId,
  Placing,
  Plan,
  PlanHeader,
  Standing,
  StatementId,
} from '#shared/plan';
import {
  bands,
  civicRings,
  governanceTiers,
  operatingLevels,
  placedItem,
  rings,
  sides,
  trustFunctions,
} from '#shared/plan';
import { withoutCircles } from './arbitrary-models';
import { soundPlans } from './arbitrary-plan';
import { builtCheck, builtItem, builtLink, builtPlan } from './built-plan';

export type LensTrial = {
  /** The lens, however it may be looked at. */
  readonly looks: fc.Arbitrary<PlainLens>;
  /** What there must be for a card to be dropped. Nothing in it has a place in the lens. */
  readonly ground: Plan;
  /** Places on this ground, of anything that the lens takes. */
  readonly places: fc.Arbitrary<Placing>;
  /** Makes a sound plan of places that were chosen without looking at each other. */
  readonly settled?: (items: readonly Item[]) => readonly Item[];
  /** What else a header may say that makes other places of the same facets. */
  readonly headers?: fc.Arbitrary<Partial<PlanHeader>>;
};

type Trial<View> = Omit<LensTrial, 'looks'> & { readonly views: fc.Arbitrary<View> };

/** Often the same few, so that a scene is also told from one that differs in all else. */
const scales = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(1.36, 2, 6, 24) },
  { weight: 1, arbitrary: fc.double({ min: 0.3, max: 60, noNaN: true }) },
  { weight: 1, arbitrary: fc.double({ min: 1, max: 4, noNaN: true }) },
);
/** Areas of both halves; in the longer one they take two rows. */
const pageAreas = ['weeks', 'gaps', 'place', 'colleagues', 'schools', 'improving'].map(
  (id, n): Area => ({ id: id as AreaId, name: `Area ${n + 1}`, half: n < 5 ? 'edge' : 'core', tone: n + 1 }),
);
/** Every column of every band. */
const spots = bands.flatMap((band): readonly Spot[] => columnsOf[band].map((column) => ({ band, column })));
const week = fc.integer({ min: 1, max: 570 });
const lane = fc.constantFrom('curriculum', 'transitions') as fc.Arbitrary<string> as fc.Arbitrary<LaneId>;
const gate = fc.constantFrom(...GATES.map(({ id }) => id));
const offset = fc.integer({ min: -12, max: 12 });
const near = fc.integer({ min: -600, max: 2_000 });

/** A stretch of weeks, or one that comes back. */
const again = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.record({ repeats: fc.constantFrom(...REPEATS) }) },
);

/** Those of a day, of ever, or of some items. */
const movesShown = fc.constantFrom<MovesShown>(
  { from: '2026-11-27T00:00:00.000Z', until: '2026-11-28T00:00:00.000Z' },
  { from: '0001-01-01T00:00:00Z', until: '9999-12-31T23:59:59Z' },
  { items: new Set(['n0', 'n3', 'gone'] as ItemId[]) },
);

const anyJourneyViews: fc.Arbitrary<JourneyView> = fc.record(
  {
    pxPerWeek: scales,
    count: fc.constantFrom<WeekCount>('year', 'journey', 'dates'),
    folded: fc.subarray(['curriculum', 'transitions'] as LaneId[]).map((ids) => new Set(ids)),
    strip: fc.constantFrom<Strip>('all', 'disadvantage', 'send', { lane: 'curriculum' as LaneId }),
  },
  { requiredKeys: ['pxPerWeek'] },
);

/** Two of the plain ones are often alike but for how the weeks are counted, which no other difference then covers up. */
const journeyViews: fc.Arbitrary<JourneyView> = fc.oneof(
  { weight: 3, arbitrary: anyJourneyViews },
  { weight: 1, arbitrary: fc.constantFrom<JourneyView>({ pxPerWeek: 6 }, { pxPerWeek: 6, count: 'journey' }) },
);

function standingIn(model: string): fc.Arbitrary<Standing> {
  return fc.record({
    model: fc.constant(model as ModelId),
    tier: fc.constantFrom(...governanceTiers),
    accountableTo: fc.constantFrom(null, 'members', 'n0', 'n1', 'n2', 'n3') as fc.Arbitrary<ItemId | null>,
    duties: fc.array(fc.constantFrom({ text: 'Look ahead', lean: 5 }, { text: 'Check', lean: 1 }), { maxLength: 2 }),
    order: fc.integer({ min: 0, max: 4 }),
  });
}

export const lensTrials: Readonly<Record<LensId, LensTrial>> = {
  journey: trial(lenses.journey, {
    views: journeyViews,
    ground: builtPlan(),
    places: fc.record({ a: week, b: week, lane, again }).map(({ a, b, lane: of, again: how }) => ({
      facets: { journey: { fromWeek: Math.min(a, b), toWeek: Math.max(a, b), lane: of, ...how } },
    })),
  }),
  transitions: trial(lenses.transitions, {
    views: fc.record({
      gate: fc.option(gate, { nil: null }),
      chosen: fc.option(gate, { nil: null }),
      width: fc.oneof(fc.constantFrom(612, 870, 1_400), fc.double({ min: 100, max: 3_000, noNaN: true })),
    }),
    ground: builtPlan(),
    places: fc
      .record({ gate, side: fc.constantFrom(...sides), a: offset, b: offset })
      .map(({ gate: at, side, a, b }) => ({
        facets: {
          transition: {
            gate: at,
            side,
            fromOffset: Math.min(a, b),
            toOffset: Math.max(a, b),
            crosses: [],
            children: [],
            from: null,
            to: null,
          },
        },
      })),
  }),
  rings: trial(lenses.rings, {
    views: fc.record({ cards: fc.constantFrom(...cardSizes), moves: movesShown }, { requiredKeys: ['cards'] }),
    ground: builtPlan(),
    places: fc
      .record({
        ring: fc.constantFrom(...rings),
        area: fc.constantFrom('weeks', 'gaps'),
        tags: fc.subarray(['reading', 'People', 'Finance']),
      })
      .map(({ ring, area, tags }) => ({ tags, facets: { stance: { ring }, area: { area: area as AreaId, rank: 1 } } })),
    headers: fc.constantFrom(
      {},
      { sectors: 'domains' },
      { sectors: 'tags', sectorTags: ['People', 'Finance', 'Estates'] },
      { sectors: 'tags' },
    ),
  }),
  page: trial(lenses.page, {
    views: fc.constant({}),
    ground: builtPlan({ header: { areas: pageAreas, perArea: 5 } }),
    places: fc
      .record({ of: fc.constantFrom(...pageAreas), rank: fc.integer({ min: -3, max: 9 }) })
      .map(({ of, rank }) => ({ kind: 'priority', facets: { area: { area: of.id, rank } } })),
  }),
  health: trial(lenses.health, {
    views: fc.record({
      check: fc.constantFrom(null, 'second' as CheckId, 'gone' as CheckId),
      against: fc.constantFrom('before' as const, 'none' as const, 'first' as CheckId),
    }),
    ground: builtPlan({ header: { checks: [builtCheck('first'), builtCheck('second', '2027-02-06')] } }),
    places: fc
      .record({ of: fc.constantFrom(...trustFunctions), statement: fc.constantFrom(undefined, 'purpose-1', 'gone') })
      .map(({ of, statement }) => ({
        facets: { health: { function: of, ...(statement !== undefined && { statement: statement as StatementId }) } },
      })),
  }),
  enablement: trial(lenses.enablement, {
    views: fc.record({
      width: fc.oneof(fc.constantFrom(612, 1_080), fc.double({ min: 100, max: 3_000, noNaN: true })),
    }),
    ground: builtPlan({
      items: [builtItem('team', { kind: 'body' }), builtItem('ceo', { kind: 'role', title: 'Chief executive' })],
    }),
    places: fc.oneof(
      fc.constantFrom(...bands).map((tier) => ({ facets: { body: { tier, daysPerTerm: 20 } } })),
      fc
        .record({ spot: fc.constantFrom(...spots), R: fc.constantFrom('team', 'ceo'), A: fc.boolean() })
        .map(({ spot, R, A }) => {
          const raci = [
            { party: R as ItemId, code: 'R' as const },
            ...(A && R !== 'team' ? [{ party: 'team' as ItemId, code: 'A' as const }] : []),
          ];
          return { facets: { enablement: { ...facetAt(undefined, spot), daysPerTerm: 8, raci } } };
        }),
    ),
  }),
  governance: trial(lenses.governance, {
    views: fc.record({ model: fc.constantFrom(null, 'first', 'second', 'gone') as fc.Arbitrary<ModelId | null> }),
    ground: builtPlan({
      header: {
        models: [
          { id: 'first' as ModelId, name: 'Committees' },
          { id: 'second' as ModelId, name: 'Councils', preferred: { why: 'Families are heard', on: '2026-11-28' } },
        ],
      },
      items: [builtItem('members', { kind: 'body', title: 'Members' })],
    }),
    // In the model that is looked at when none is chosen, and often in the other one.
    places: fc
      .tuple(standingIn('second'), fc.option(standingIn('first'), { nil: null }))
      .map((all) => ({ facets: { governance: { inModels: all.filter((one) => one !== null) } } })),
    settled: (items) => withoutCircles(withKnownLines(items)),
  }),
  operating: trial(lenses.operating, {
    views: fc.record({ stage: fc.constantFrom(...stages) }),
    ground: builtPlan(),
    places: fc.oneof(
      fc
        .record(
          { now: fc.constantFrom(...operatingLevels), next: fc.constantFrom(...operatingLevels) },
          { requiredKeys: ['now'] },
        )
        .map((operating) => ({ facets: { operating } })),
      fc.constantFrom(...civicRings).map((ring) => ({ facets: { civic: { ring } } })),
    ),
  }),
  sketch: trial(lenses.sketch, {
    views: fc.constant({}),
    ground: builtPlan(),
    places: fc.record({ x: near, y: near }).map((free) => ({ facets: { free } })),
  }),
};

/** A fault is shown with the view that it was found in. */
function trial<View>(lens: SceneLens<View>, { views, ...rest }: Trial<View>): LensTrial {
  const shown = (view: View) => ({ [fc.toStringMethod]: () => `${lens.id} in the view ${JSON.stringify(view)}` });
  return { ...rest, looks: views.map((view) => ({ ...inView(lens, view), ...shown(view) })) };
}

/** Any sound plan, and plans in which the lens has much to show. */
export function plansFor(id: LensId): fc.Arbitrary<Plan> {
  return fc.oneof(
    { weight: 3, arbitrary: soundPlans({ items: 10, links: 5 }) },
    { weight: 1, arbitrary: crowdsOn(id) },
  );
}

/** Items on the lens's ground, most of them in a place, with links between them. */
export function crowdsOn(id: LensId): fc.Arbitrary<Plan> {
  const { ground, places, settled = (items) => items, headers = fc.constant({}) } = lensTrials[id];
  const kinds = kindIds.filter((kind) => lenses[id].takes({ kind }));
  const row = fc.record({ kind: fc.constantFrom(...kinds), place: fc.option(places, { nil: {}, freq: 5 }) });
  const rows = fc.array(row, { minLength: 1, maxLength: 10 });
  return fc
    .tuple(rows, headers)
    .map(([all, said]) =>
      onGround(
        { ...ground, header: { ...ground.header, ...said } },
        settled(all.map(({ kind, place }, index) => placedItem(builtItem(`n${index}`, { kind }), place))),
      ),
    );
}

/** Lines lead to those who are there. */
function withKnownLines(items: readonly Item[]): readonly Item[] {
  const known = new Set<string>(['members', ...items.map(({ id }) => id)]);
  return items.map((item) => {
    const { governance } = item.facets;
    if (!governance) return item;
    const inModels = governance.inModels.map((one) =>
      one.accountableTo !== null && known.has(one.accountableTo) ? one : { ...one, accountableTo: null },
    );
    return placedItem(item, { facets: { governance: { inModels } } });
  });
}

/** Items on a ground, each linked to the one after it. */
export function onGround(ground: Plan, items: readonly Item[]): Plan {
  const links = items.slice(1).map((item, index) => builtLink(`l${index}`, items[index]?.id ?? '', item.id));
  return {
    ...ground,
    items: new Map([...ground.items, ...items.map((item) => [item.id, item] as const)]),
    links: new Map(links.map((link) => [link.id, link])),
  };
}
