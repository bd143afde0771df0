/** Governance models, what bodies are in them and who does what in decisions; models and bodies are numbers, picked from what the plan has. */
import fc from 'fast-check';
import type { DelegationFacet, GovernanceFacet, Item, ItemId, Model } from '#shared/plan';
import { answersToItself, decisionGroups, delegatedParts, governanceTiers } from '#shared/plan';
import { anyId, dueDate, named, oneLine, unknownFields } from './arbitrary-values';

/** At most one of them is preferred. */
export const models: fc.Arbitrary<readonly Model[]> = fc
  .record({
    rows: fc.uniqueArray(
      fc
        .record(
          { id: anyId, name: named, note: fc.string({ maxLength: 30 }), extra: unknownFields },
          { requiredKeys: ['id', 'name', 'extra'] },
        )
        .map(({ extra, ...fields }) => ({ ...extra, ...fields })),
      { maxLength: 4, selector: ({ id }) => id },
    ),
    preferred: fc.nat({ max: 5 }),
    why: named,
    on: dueDate,
  })
  .map(
    ({ rows, preferred, why, on }) =>
      rows.map((row, n) =>
        n === preferred ? { ...row, preferred: { why, on: on.date } } : row,
      ) as readonly unknown[] as readonly Model[],
  );

const anyNumber = fc.nat({ max: 40 });

export const rawGovernance = fc.option(
  fc.array(
    fc.record(
      {
        model: anyNumber,
        tier: fc.constantFrom(...governanceTiers),
        accountableTo: fc.option(anyNumber, { nil: null }),
        meetings: fc.integer({ min: 0, max: 60 }),
        duties: fc.array(fc.record({ text: oneLine, lean: fc.integer({ min: 1, max: 5 }) }), { maxLength: 3 }),
        order: fc.integer({ min: -3, max: 9 }),
      },
      { requiredKeys: ['model', 'accountableTo', 'duties', 'order'] },
    ),
    { minLength: 1, maxLength: 4 },
  ),
  { nil: null },
);

export const rawDelegation = fc.option(
  fc.record({
    group: fc.constantFrom(...decisionGroups),
    parts: fc.array(fc.record({ model: anyNumber, party: anyNumber, does: fc.constantFrom(...delegatedParts) }), {
      maxLength: 6,
    }),
  }),
  { nil: null },
);

type RawGovernance = typeof rawGovernance extends fc.Arbitrary<infer T> ? NonNullable<T> : never;
type RawDelegation = typeof rawDelegation extends fc.Arbitrary<infer T> ? NonNullable<T> : never;

/** Each model once; whom they answer to is not yet looked at. Undefined where the plan has no model. */
export function soundGovernance(
  known: readonly Model[],
  ids: readonly ItemId[],
  raw: RawGovernance,
): GovernanceFacet | undefined {
  const standings = raw.flatMap(({ model: of, accountableTo, ...said }) => {
    const model = pick(known, of)?.id;
    if (model === undefined) return [];
    return [{ ...said, model, accountableTo: accountableTo === null ? null : (pick(ids, accountableTo) ?? null) }];
  });
  const inModels = [...new Map(standings.map((one) => [one.model, one])).values()];
  return inModels.length === 0 ? undefined : { inModels };
}

export function soundDelegation(
  known: readonly Model[],
  ids: readonly ItemId[],
  id: ItemId,
  { group, parts }: RawDelegation,
): DelegationFacet {
  const found = new Map<string, DelegationFacet['parts'][number]>();
  for (const { model: of, party: by, does } of parts) {
    const [model, party] = [pick(known, of)?.id, pick(ids, by)];
    if (model !== undefined && party !== undefined && party !== id)
      found.set(`${model} ${party}`, { model, party, does });
  }
  return { group, parts: [...found.values()] };
}

/** [P20] Of lines that come back to where they begin, as many are taken away as are needed. */
export function withoutCircles(items: readonly Item[]): readonly Item[] {
  const rows = new Map(items.map((item) => [item.id, item]));
  for (const { id } of items) {
    const item = rows.get(id) as Item;
    const { governance } = item.facets;
    if (!governance) continue;
    const inModels = governance.inModels.map((one) =>
      answersToItself(id, { governance: { inModels: [one] } }, (other) => rows.get(other))
        ? { ...one, accountableTo: null }
        : one,
    );
    rows.set(id, { ...item, facets: { ...item.facets, governance: { inModels } } });
  }
  return [...rows.values()];
}

function pick<T>(list: readonly T[], at: number): T | undefined {
  return list[at % Math.max(1, list.length)];
}
