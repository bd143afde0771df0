/** What a position means: for a body the band that it stands in, for anything else its band, its column and who holds it. */
import type { Fail, Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import type { Column } from '#shared/enablement';
import { facetAt, heldBy, standsIn } from '#shared/enablement';
import { kindOf } from '#shared/kinds';
import type { Band, Item, ItemId, Placing, Plan } from '#shared/plan';
import type { Rect } from '#shared/scene';
import { centreOf } from '#shared/scene';
import { bandsOf, cellAt } from './layout';
import { HEADS_WIDTH } from './measures';
import { comesAsBody } from './placed';
import type { EnablementView } from './view';

/**
 * [N13] The cell under the card's middle, else the nearest. What is made anew at the left, where bodies stand, is one.
 * Never refuses: every position is near a cell.
 */
export function dropOnEnablement(plan: Plan, view: EnablementView, item: Item, rect: Rect): Result<Placing> {
  const { x, y } = centreOf(rect);
  const cell = cellAt(bandsOf(plan, view), x, y);
  if (!cell) return noPlace();
  const { band, head } = cell.row;
  if (comesAsBody(item) || (isNew(item) && x < HEADS_WIDTH)) return ok(asBody(item, band));
  return ok(placingAt(plan, item, { band, column: cell.column, holder: head?.id ?? null }));
}

/** Nothing has been said of it yet. */
function isNew({ title, facets }: Item): boolean {
  return title === '' && facets.enablement === undefined;
}

/** The placing of a body or role in a band; anything else becomes a body there. */
export function asBody(item: Pick<Item, 'kind' | 'facets'>, tier: Band): Placing {
  const { body } = item.facets;
  const facets = { body: body?.tier === tier ? body : { ...body, tier } };
  return kindOf(item).canOwn || body?.tier !== undefined ? { facets } : { kind: 'body', facets };
}

export type Cell = { readonly band: Band; readonly column: Column; readonly holder: ItemId | null };

/** The placing in a cell; whoever held it hands on the part through which they did. */
export function placingAt(plan: Plan, { facets }: Pick<Item, 'facets'>, { band, column, holder }: Cell): Placing {
  const { enablement } = facets;
  const there = facetAt(enablement, { band, column });
  return { facets: { enablement: heldBy(there, enablement, holder, standsIn(plan)) } };
}

/** The fault `no-place`, of everything that starts from a place that an item in the tray does not have. */
export function noPlace(): Fail {
  return fail('no-place', 'Nobody has said yet who holds this. Drag it to a band, or choose one in its panel.');
}
