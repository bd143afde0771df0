/** Plans with many rows and bodies, for the matrix of who does what and the scheme of delegation. */
import type { EnablementFacet, ItemId, ModelId, Plan } from '#shared/plan';
import { decisionGroups, delegatedParts, raciCodes } from '#shared/plan';
import { builtItem, builtPlan } from '../plans';

/** With nobody taking part in anything, or with every third cell filled. */
export function matrixPlan(rows: number, bodies: number, isFilled = false): Plan {
  const parties = Array.from({ length: bodies }, (_, at) => `body-${String(at)}` as ItemId);
  const raciOf = (row: number): EnablementFacet['raci'] =>
    isFilled
      ? parties.flatMap((party, at) => {
          const code = raciCodes[(row + at) % 4];
          return code && (row * 7 + at) % 3 === 0 ? [{ party, code }] : [];
        })
      : [];
  return builtPlan({
    items: [
      ...parties.map((id, at) =>
        builtItem(id, {
          kind: 'body',
          code: `B-${numbered(at)}`,
          title: `Body ${String(at)}`,
          facets: { body: { tier: 'team' } },
        }),
      ),
      ...Array.from({ length: rows }, (_, at) =>
        builtItem(`work-${String(at)}`, {
          kind: 'responsibility',
          code: `R-${numbered(bodies + at)}`,
          title: `Responsibility ${String(at)}`,
          facets: { enablement: { band: 'team', function: 'broker', raci: raciOf(at) } },
        }),
      ),
    ],
  });
}

function numbered(at: number): string {
  return String(at + 1).padStart(3, '0');
}

/** One model in which all answer to the first body, and decisions of every group with every third cell filled. */
export function schemePlan(decisions: number, bodies: number): Plan {
  const model = 'model' as ModelId;
  const parties = Array.from({ length: bodies }, (_, at) => `body-${String(at)}` as ItemId);
  const standing = (at: number) => ({
    model,
    tier: at === 0 ? ('board' as const) : ('committee' as const),
    accountableTo: at === 0 ? null : (parties[0] ?? null),
    duties: [],
    order: at,
  });
  return builtPlan({
    header: { models: [{ id: model, name: 'One board' }] },
    items: [
      ...parties.map((id, at) =>
        builtItem(id, {
          kind: 'body',
          code: `B-${numbered(at)}`,
          title: `Body ${String(at)}`,
          facets: { governance: { inModels: [standing(at)] } },
        }),
      ),
      ...Array.from({ length: decisions }, (_, at) =>
        builtItem(`decision-${String(at)}`, {
          kind: 'decision',
          code: `D-${numbered(bodies + at)}`,
          title: `Decision ${String(at)}`,
          facets: {
            delegation: {
              group: decisionGroups[Math.floor((at * decisionGroups.length) / decisions)] ?? 'strategy',
              parts: parties.flatMap((party, column) => {
                const does = delegatedParts[1 + ((at + column) % 4)];
                return does && (at * 7 + column) % 3 === 0 ? [{ model, party, does }] : [];
              }),
            },
          },
        }),
      ),
    ],
  });
}
