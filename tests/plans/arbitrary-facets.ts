/** What an item may say in each lens; lanes, areas, bodies and roles are numbers, picked from what the plan has. */
import fc from 'fast-check';
import { GATES } from '#shared/calendar';
import type { StatementId } from '#shared/plan';
import {
  bands,
  civicRings,
  crossings,
  domains,
  enablingFunctions,
  handedOver,
  natures,
  operatingLevels,
  raciCodes,
  rings,
  sides,
  terms,
  trustFunctions,
} from '#shared/plan';
import { rawDelegation, rawGovernance } from './arbitrary-models';
import { anyId, dueDate, dueTerm, oneLine, week } from './arbitrary-values';

export const move = fc.record(
  {
    at: fc.constantFrom('2026-11-27T08:30:00.000Z', '2027-02-06T14:05:10.500Z'),
    from: fc.constantFrom(...rings, null),
    to: fc.constantFrom(...rings, null),
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

const aFewDays = fc.integer({ min: 0, max: 200 });

/** The same days in every term, or so many in each. */
const days = fc.oneof(
  aFewDays,
  fc.record(
    Object.fromEntries(terms.map((term) => [term, aFewDays])) as Record<(typeof terms)[number], typeof aFewDays>,
    {
      requiredKeys: [],
    },
  ),
);

const position = fc.integer({ min: -1_000_000, max: 1_000_000 });

export const rawFacets = {
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
  enablement: fc.option(
    fc.record(
      {
        band: fc.constantFrom(...bands),
        function: fc.constantFrom(...enablingFunctions),
        domain: fc.constantFrom(...domains),
        need: fc.boolean(),
        raci: fc.array(fc.record({ party: fc.nat(), code: fc.constantFrom(...raciCodes) }), { maxLength: 4 }),
        daysPerTerm: days,
        friction: fc.string({ maxLength: 30 }),
        expertise: fc.string({ maxLength: 30 }),
        resource: fc.string({ maxLength: 30 }),
        benefits: oneLine,
      },
      { requiredKeys: ['raci'] },
    ),
    { nil: null },
  ),
  body: fc.option(fc.record({ tier: fc.constantFrom(...bands), daysPerTerm: days }, { requiredKeys: [] }), {
    nil: null,
  }),
  operating: fc.option(
    fc.record(
      {
        now: fc.constantFrom(...operatingLevels),
        next: fc.constantFrom(...operatingLevels),
        why: fc.string({ maxLength: 30 }),
        agency: fc.string({ maxLength: 30 }),
        valueToCentre: fc.integer({ min: 1, max: 5 }),
        valueToSchools: fc.integer({ min: 1, max: 5 }),
      },
      { requiredKeys: ['now'] },
    ),
    { nil: null },
  ),
  civic: fc.option(fc.record({ ring: fc.constantFrom(...civicRings) }), { nil: null }),
  governance: rawGovernance,
  delegation: rawDelegation,
};
