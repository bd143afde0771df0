/**
 * Sound plans for property tests: every field and facet that exists, odd texts, unknown fields, owners and links that
 * lead somewhere. `checkPlan` is empty for each of them.
 */
import fc from 'fast-check';
import { kindIds, linkKindIds } from '#shared/kinds';
import type {
  Area,
  Due,
  EnablementFacet,
  Facets,
  Flag,
  Item,
  ItemId,
  Lane,
  Link,
  LinkId,
  Plan,
  PlanHeader,
  Status,
  TransitionFacet,
} from '#shared/plan';
import { alignedFacets, flags, sectorings, statuses } from '#shared/plan';

import { checks } from './arbitrary-checks';
import { move, rawFacets } from './arbitrary-facets';
import { models, soundDelegation, soundGovernance, withoutCircles } from './arbitrary-models';
import { anyId, dueDate, dueTerm, named, oneLine, unknownFields } from './arbitrary-values';

export type PlanSize = { readonly items?: number; readonly links?: number };

const lanes: fc.Arbitrary<readonly Lane[]> = fc
  .uniqueArray(anyId, { maxLength: 5 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map(
        (id) =>
          fc.record(
            { id: fc.constant(id), name: named, tone: fc.integer({ min: 1, max: 6 }) },
            { requiredKeys: ['id', 'name'] },
          ) as fc.Arbitrary<Lane>,
      ),
    ),
  );

const areas: fc.Arbitrary<readonly Area[]> = fc.uniqueArray(anyId, { maxLength: 6 }).chain((ids) =>
  fc.tuple(
    ...ids.map(
      (id) =>
        fc.record({
          id: fc.constant(id),
          name: named,
          half: fc.constantFrom('edge', 'core'),
          tone: fc.integer({ min: 1, max: 6 }),
        }) as fc.Arbitrary<Area>,
    ),
  ),
);

/** Six half-terms that add up to 38: the usual 5 or 6 weeks each, and what is left shared out. */
const halfTermPattern = fc.constantFrom(
  [7, 7, 6, 5, 6, 7],
  [8, 7, 6, 6, 5, 6],
  [6, 6, 6, 6, 7, 7],
  [1, 1, 1, 1, 1, 33],
);

/** Often one of a few, so that sectors hold something. */
const tag = fc.oneof(fc.constantFrom('Curriculum', 'People', 'Finance'), named);

/** An item without its code; owner, lane and area are picked by number from what the plan has. */
const rawItem = fc.record({
  id: anyId,
  kind: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...kindIds) },
    { weight: 1, arbitrary: fc.constant('from-later') },
  ),
  title: oneLine,
  notes: fc.string({ maxLength: 60 }),
  status: fc.constantFrom<Status>(...statuses),
  tags: fc.array(tag, { maxLength: 3 }),
  flags: fc.uniqueArray(fc.constantFrom<Flag>(...flags)),
  owner: fc.option(fc.nat(), { nil: null }),
  due: fc.option<Due>(fc.oneof(dueDate, dueTerm), { nil: null }),
  ...rawFacets,
  moves: fc.option(fc.array(move, { minLength: 1, maxLength: 3 }), { nil: undefined }),
  extra: unknownFields,
});
type RawItem = typeof rawItem extends fc.Arbitrary<infer T> ? T : never;

const rawLink = fc.record({
  id: anyId,
  kind: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...linkKindIds) },
    { weight: 1, arbitrary: fc.constant('from-later') },
  ),
  from: fc.nat(),
  to: fc.nat(),
  label: fc.string({ maxLength: 30 }),
  extra: unknownFields,
});
type RawLink = typeof rawLink extends fc.Arbitrary<infer T> ? T : never;

/** A sound plan with up to `items` items (12) and `links` links (8). */
export function soundPlans({ items = 12, links = 8 }: PlanSize = {}): fc.Arbitrary<Plan> {
  return fc
    .record({
      header: fc.record({
        id: anyId,
        title: named,
        organisation: oneLine,
        said: fc.record(
          {
            purpose: oneLine,
            values: oneLine,
            carryMost: oneLine,
            perArea: fc.integer({ min: 2, max: 8 }),
            coreLocked: fc.boolean(),
            mostTrials: fc.integer({ min: 1, max: 99 }),
            sectors: fc.constantFrom(...sectorings),
            sectorTags: fc.uniqueArray(tag, { maxLength: 5 }),
          },
          { requiredKeys: [] },
        ),
        firstSchoolYear: fc.option(fc.integer({ min: 1990, max: 2100 }), { nil: null }),
        cohorts: fc.option(fc.uniqueArray(fc.integer({ min: 1990, max: 2100 }), { maxLength: 6 }), { nil: undefined }),
        halfTermPattern,
        lanes,
        areas,
        checks: fc.option(checks, { nil: undefined }),
        models: fc.option(models, { nil: undefined }),
        spare: fc.nat({ max: 50 }),
        extra: unknownFields,
      }),
      items: fc.uniqueArray(rawItem, { maxLength: items, selector: ({ id }) => id }),
      links: fc.uniqueArray(rawLink, { maxLength: links, selector: ({ id }) => id }),
    })
    .map((raw) => {
      const { spare, extra, said, cohorts, checks: held, models: kept, ...fields } = raw.header;
      const header = {
        ...extra,
        ...fields,
        ...said,
        ...(cohorts && { cohorts }),
        ...(held && { checks: held }),
        ...(kept && { models: kept }),
        nextNumber: raw.items.length + 1 + spare,
      } as unknown as PlanHeader;
      const ids = raw.items.map(({ id }) => id as ItemId);
      const rows = withoutCircles(raw.items.map((item, index) => soundItem(header, ids, index, item)));
      const ties = raw.links.flatMap((link) => soundLink(ids, link));
      return {
        header,
        items: new Map(rows.map((row) => [row.id, row])),
        links: new Map(ties.map((row) => [row.id, row])),
      };
    });
}

function soundItem(header: PlanHeader, ids: readonly ItemId[], index: number, raw: RawItem): Item {
  const { journey, area, free, transition, stance, health, enablement, body, owner, moves, extra, ...others } = raw;
  const { operating, civic, governance, delegation, ...fields } = others;
  const id = raw.id as ItemId;
  const lane = journey && pick(header.lanes, journey.lane);
  const home = area && pick(header.areas, area.area);
  const ownerId = owner === null ? null : (pick(ids, owner) ?? null);
  const standing = governance ? soundGovernance(header.models ?? [], ids, governance) : undefined;
  const facets: Facets = {
    ...(journey && lane
      ? {
          journey: {
            fromWeek: Math.min(journey.a, journey.b),
            toWeek: Math.max(journey.a, journey.b),
            lane: lane.id,
            ...journey.again,
          },
        }
      : {}),
    ...(area && home ? { area: { area: home.id, rank: area.rank } } : {}),
    ...(free ? { free } : {}),
    ...(stance ? { stance } : {}),
    ...(health ? { health } : {}),
    ...(enablement ? { enablement: { ...enablement, raci: soundParts(ids, id, enablement.raci) } } : {}),
    ...(body ? { body } : {}),
    ...(operating ? { operating } : {}),
    ...(civic ? { civic } : {}),
    ...(standing ? { governance: standing } : {}),
    ...(delegation ? { delegation: soundDelegation(header.models ?? [], ids, id, delegation) } : {}),
    ...(transition ? { transition: soundTransition(ids, id, transition) } : {}),
  };
  const written = index % 2 === 0 ? 'transition' : 'journey';
  const code = `P-${String(index + 1).padStart(3, '0')}`;
  return {
    ...extra,
    ...fields,
    ...(moves && { moves }),
    id,
    code,
    owner: ownerId === id ? null : ownerId,
    facets: alignedFacets(facets, written),
  };
}

function soundTransition(
  ids: readonly ItemId[],
  id: ItemId,
  { a, b, from, to, ...said }: NonNullable<RawItem['transition']>,
): TransitionFacet {
  const party = (number: number | null) => {
    const picked = number === null ? undefined : pick(ids, number);
    return picked === undefined || picked === id ? null : picked;
  };
  return { ...said, fromOffset: Math.min(a, b), toOffset: Math.max(a, b), from: party(from), to: party(to) };
}

function soundParts(
  ids: readonly ItemId[],
  id: ItemId,
  parts: NonNullable<RawItem['enablement']>['raci'],
): EnablementFacet['raci'] {
  const found = new Map<ItemId, EnablementFacet['raci'][number]>();
  for (const { party: number, code } of parts) {
    const party = pick(ids, number);
    if (party !== undefined && party !== id) found.set(party, { party, code });
  }
  return [...found.values()];
}

function soundLink(ids: readonly ItemId[], { extra, from, to, ...fields }: RawLink): readonly Link[] {
  const source = pick(ids, from);
  const target = pick(ids, to);
  if (source === undefined || target === undefined || source === target) return [];
  return [{ ...extra, ...fields, id: fields.id as LinkId, from: source, to: target }];
}

function pick<T>(list: readonly T[], number: number): T | undefined {
  return list[number % Math.max(1, list.length)];
}
