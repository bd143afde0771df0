/** What stands where: bodies and roles at the heads of rows, everything else in the cell of its band, column and holder. */
import type { Column } from '#shared/enablement';
import { holderOf, spotOf, standsIn } from '#shared/enablement';
import { kindOf } from '#shared/kinds';
import type { Band, Item, ItemId, Plan } from '#shared/plan';
import { bands, byMaking } from '#shared/plan';

/** A row of a band: that of a body or role, or, with null, of what nobody of the band holds. */
export type PlacedRow = {
  readonly band: Band;
  readonly head: Item | null;
  readonly cells: ReadonlyMap<Column, readonly Item[]>;
};

/** Whether an item has its place as a body or role, at the head of a row. */
export function standsAsBody({ facets }: Pick<Item, 'facets'>): boolean {
  return facets.body?.tier !== undefined;
}

/** Whether an item would get its place as a body or role. */
export function comesAsBody(item: Pick<Item, 'kind' | 'facets'>): boolean {
  return standsAsBody(item) || (kindOf(item).canOwn && !spotOf(item.facets.enablement));
}

/** Whatever has a place, and whoever takes part in it. */
export function groundOf({ items }: Plan): readonly Item[] {
  const ids = new Set<ItemId>();
  for (const item of items.values()) {
    if (!standsAsBody(item) && !spotOf(item.facets.enablement)) continue;
    ids.add(item.id);
    for (const { party } of item.facets.enablement?.raci ?? []) ids.add(party);
  }
  return [...ids].flatMap((id) => items.get(id) ?? []);
}

/** Band by band, bodies and roles as they were made, last what nobody holds. */
export function placedRows(plan: Plan): readonly PlacedRow[] {
  const heads: Item[] = [];
  const others: Item[] = [];
  for (const item of plan.items.values()) {
    if (standsAsBody(item)) heads.push(item);
    else if (spotOf(item.facets.enablement)) others.push(item);
  }
  const cells = cellsOf(plan, others.sort(byMaking));
  heads.sort(byMaking);
  return bands.flatMap((band) =>
    [...heads.filter(({ facets }) => facets.body?.tier === band), null].map((head) => ({
      band,
      head,
      cells: cells.get(rowKey(band, head?.id ?? null)) ?? new Map<Column, readonly Item[]>(),
    })),
  );
}

function cellsOf(plan: Plan, items: readonly Item[]): ReadonlyMap<string, ReadonlyMap<Column, readonly Item[]>> {
  const stands = standsIn(plan);
  const rows = new Map<string, Map<Column, Item[]>>();
  for (const item of items) {
    const { enablement } = item.facets;
    const spot = spotOf(enablement);
    if (!enablement || !spot) continue;
    const key = rowKey(spot.band, holderOf(enablement, stands));
    const row = rows.get(key) ?? new Map<Column, Item[]>();
    row.set(spot.column, [...(row.get(spot.column) ?? []), item]);
    rows.set(key, row);
  }
  return rows;
}

/** No id holds a space. */
function rowKey(band: Band, head: ItemId | null): string {
  return `${band} ${head ?? ''}`;
}
