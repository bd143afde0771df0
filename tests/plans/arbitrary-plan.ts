/**
 * Sound plans for property tests: every field and facet that exists, odd texts, unknown fields, owners and links that
 * lead somewhere. `checkPlan` is empty for each of them.
 */
import fc from 'fast-check';
import { GATES } from '#shared/calendar';
import { kindIds, linkKindIds } from '#shared/kinds';
import type {
  Area,
  Due,
  Facets,
  Flag,
  Item,
  ItemId,
  Lane,
  Link,
  LinkId,
  Plan,
  PlanHeader,
  StatementId,
  Status,
  TransitionFacet,
} from '#shared/plan';
import {
  alignedFacets,
  byRating,
  crossings,
  flags,
  handedOver,
  natures,
  rings,
  sides,
  statuses,
  terms,
  trustFunctions,
} from '#shared/plan';

export type PlanSize = { readonly items?: number; readonly links?: number };

/** Any id: short ones that shrink well, and the odd long one. */
const anyId = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/);

/** Text without line breaks, in any script. */
const oneLine = fc
  .oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom('Phonics to fluency', 'Welcome visits', 'Attendance: disadvantage first', ''),
    },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  )
  .map((text) => text.replace(/[\r\n]/g, ' '));

const named = oneLine.map((text) => text || 'Curriculum');

const week = fc.integer({ min: 1, max: 570 });

const arbitraryMove = fc.record(
  {
    at: fc.constantFrom('2026-11-27T08:30:00.000Z', '2027-02-06T14:05:10.500Z'),
    from: fc.constantFrom(...rings),
    to: fc.constantFrom(...rings),
    why: fc.string({ maxLength: 30 }),
  },
  { requiredKeys: ['at', 'from', 'to'] },
);

/** One time in four an item repeats. */
const again = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.record(
      { repeats: fc.constantFrom('every-year', 'every-transition'), repeatsUntil: week },
      { requiredKeys: ['repeats'] },
    ),
  },
);

const offset = fc.integer({ min: -12, max: 12 });

const dueDate = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => ({ date: date.toISOString().slice(0, 10) }));

const dueTerm = fc.record({ term: fc.constantFrom(...terms), year: fc.integer({ min: 1990, max: 2200 }) });

const position = fc.integer({ min: -1_000_000, max: 1_000_000 });

const noReserved = (value: unknown) => !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value));

/** Fields of a later release, as a file holds them: minus zero is zero. */
const unknownFields: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.oneof(
  { weight: 5, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.dictionary(
      fc.constantFrom('colour', 'later', 'x-note'),
      fc
        .jsonValue({ maxDepth: 3 })
        .filter(noReserved)
        .map((value): unknown => JSON.parse(JSON.stringify(value))),
      { maxKeys: 2 },
    ),
  },
);

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

const rating = fc.record({ now: fc.integer({ min: 1, max: 5 }), aim: fc.integer({ min: 1, max: 5 }) });

const statement = fc
  .record(
    {
      id: anyId,
      function: fc.constantFrom(...trustFunctions),
      text: named,
      group: rating,
      ratings: fc.array(rating, { maxLength: 5 }).map((all) => [...all].sort(byRating)),
      extra: unknownFields,
    },
    { requiredKeys: ['id', 'function', 'text', 'extra'] },
  )
  .map(({ extra, ...fields }) => ({ ...extra, ...fields }));

const checks = fc.uniqueArray(
  fc
    .record({
      id: anyId,
      name: named,
      date: dueDate.map(({ date }) => date),
      statements: fc.uniqueArray(statement, { maxLength: 4, selector: ({ id }) => id }),
      extra: unknownFields,
    })
    .map(({ extra, ...fields }) => ({ ...extra, ...fields })),
  { maxLength: 3, selector: ({ id }) => id },
);

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
  tags: fc.array(named, { maxLength: 3 }),
  flags: fc.uniqueArray(fc.constantFrom<Flag>(...flags)),
  owner: fc.option(fc.nat(), { nil: null }),
  due: fc.option<Due>(fc.oneof(dueDate, dueTerm), { nil: null }),
  journey: fc.option(fc.record({ a: week, b: week, lane: fc.nat(), again }), { nil: null }),
  area: fc.option(fc.record({ area: fc.nat(), rank: fc.integer({ min: -100, max: 100 }) }), { nil: null }),
  free: fc.option(
    fc.record(
      {
        x: position,
        y: position,
        width: fc.integer({ min: 40, max: 20_000 }),
        height: fc.integer({ min: 24, max: 20_000 }),
      },
      { requiredKeys: ['x', 'y'] },
    ),
    { nil: null },
  ),
  transition: fc.option(
    fc.record({
      gate: fc.constantFrom(...GATES.map(({ id }) => id)),
      side: fc.constantFrom(...sides),
      a: offset,
      b: offset,
      crosses: fc.subarray([...crossings]),
      children: fc.subarray([...handedOver]),
      from: fc.option(fc.nat(), { nil: null }),
      to: fc.option(fc.nat(), { nil: null }),
    }),
    { nil: null },
  ),
  stance: fc.option(
    fc.record(
      {
        ring: fc.constantFrom(...rings),
        nature: fc.constantFrom(...natures),
        leftToSchools: fc.string({ maxLength: 30 }),
        hypothesis: fc.string({ maxLength: 30 }),
        pilotedAt: oneLine,
        review: fc.oneof(dueDate, dueTerm),
        promoteIf: fc.string({ maxLength: 30 }),
        adaptIf: fc.string({ maxLength: 30 }),
        stopIf: fc.string({ maxLength: 30 }),
        evidence: fc.string({ maxLength: 30 }),
        moves: fc.array(arbitraryMove, { minLength: 1, maxLength: 3 }),
      },
      { requiredKeys: ['ring'] },
    ),
    { nil: null },
  ),
  health: fc.option(
    fc.record(
      {
        function: fc.constantFrom(...trustFunctions),
        statement: anyId as fc.Arbitrary<StatementId>,
      },
      { requiredKeys: ['function'] },
    ),
    { nil: null },
  ),
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
          },
          { requiredKeys: [] },
        ),
        firstSchoolYear: fc.option(fc.integer({ min: 1990, max: 2100 }), { nil: null }),
        cohorts: fc.option(fc.uniqueArray(fc.integer({ min: 1990, max: 2100 }), { maxLength: 6 }), { nil: undefined }),
        halfTermPattern,
        lanes,
        areas,
        checks: fc.option(checks, { nil: undefined }),
        spare: fc.nat({ max: 50 }),
        extra: unknownFields,
      }),
      items: fc.uniqueArray(rawItem, { maxLength: items, selector: ({ id }) => id }),
      links: fc.uniqueArray(rawLink, { maxLength: links, selector: ({ id }) => id }),
    })
    .map((raw) => {
      const { spare, extra, said, cohorts, checks: held, ...fields } = raw.header;
      const header = {
        ...extra,
        ...fields,
        ...said,
        ...(cohorts && { cohorts }),
        ...(held && { checks: held }),
        nextNumber: raw.items.length + 1 + spare,
      } as unknown as PlanHeader;
      const ids = raw.items.map(({ id }) => id as ItemId);
      const rows = raw.items.map((item, index) => soundItem(header, ids, index, item));
      const ties = raw.links.flatMap((link) => soundLink(ids, link));
      return {
        header,
        items: new Map(rows.map((row) => [row.id, row])),
        links: new Map(ties.map((row) => [row.id, row])),
      };
    });
}

function soundItem(header: PlanHeader, ids: readonly ItemId[], index: number, raw: RawItem): Item {
  const { journey, area, free, transition, stance, health, owner, extra, ...fields } = raw;
  const id = raw.id as ItemId;
  const lane = journey && pick(header.lanes, journey.lane);
  const home = area && pick(header.areas, area.area);
  const ownerId = owner === null ? null : (pick(ids, owner) ?? null);
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
    ...(transition ? { transition: soundTransition(ids, id, transition) } : {}),
  };
  const written = index % 2 === 0 ? 'transition' : 'journey';
  const code = `P-${String(index + 1).padStart(3, '0')}`;
  return {
    ...extra,
    ...fields,
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

function soundLink(ids: readonly ItemId[], { extra, from, to, ...fields }: RawLink): readonly Link[] {
  const source = pick(ids, from);
  const target = pick(ids, to);
  if (source === undefined || target === undefined || source === target) return [];
  return [{ ...extra, ...fields, id: fields.id as LinkId, from: source, to: target }];
}

function pick<T>(list: readonly T[], number: number): T | undefined {
  return list[number % Math.max(1, list.length)];
}
