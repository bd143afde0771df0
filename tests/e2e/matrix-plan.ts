/** Plans with many responsibilities and bodies, for the matrix of who does what. */
import type { EnablementFacet, ItemId, Plan } from '#shared/plan';
import { raciCodes } from '#shared/plan';
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
