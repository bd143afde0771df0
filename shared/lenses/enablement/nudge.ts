/** What an arrow key means, and where an item belongs that is made from another one. */
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import type { Column } from '#shared/enablement';
import { columnsOf, holderOf, spotOf, standsIn } from '#shared/enablement';
import { kindOf } from '#shared/kinds';
import type { Item, ItemId, Placing, Plan } from '#shared/plan';
import { bands } from '#shared/plan';
import type { Beside, Direction } from '../lens';
import type { Cell } from './drop';
import { asBody, noPlace, placingAt } from './drop';
import type { BandLayout } from './layout';
import { bandsOf, cellAt, columnLeft, columnWidth } from './layout';
import { standsAsBody } from './placed';
import type { EnablementView } from './view';

/**
 * [N14] Left and right one column, with a large step the first or last; up and down one row, with a large step the first
 * row of the band above or below. A body goes to the band above or below. At the edge nothing changes.
 */
export function nudgeOnEnablement(
  plan: Plan,
  view: EnablementView,
  item: Item,
  direction: Direction,
  large: boolean,
): Result<Placing> {
  if (standsAsBody(item)) {
    const tier = nextBody(item, direction, large);
    return ok(tier ? asBody(item, tier) : {});
  }
  const cell = cellOf(plan, item);
  if (!cell) return noPlace();
  const next = nextCell(bandsOf(plan, view), cell, direction, large);
  return ok(next ? placingAt(plan, item, next) : {});
}

function nextBody({ facets: { body } }: Item, direction: Direction, large: boolean) {
  if (direction === 'left' || direction === 'right' || !body?.tier) return undefined;
  if (large) return bands.at(direction === 'up' ? 0 : -1);
  return bands[bands.indexOf(body.tier) + (direction === 'up' ? -1 : 1)];
}

/** The cell that something lies in; null for what waits in the tray. */
function cellOf(plan: Plan, { facets: { enablement } }: Item): Cell | null {
  const spot = spotOf(enablement);
  return enablement && spot ? { ...spot, holder: holderOf(enablement, standsIn(plan)) } : null;
}

/** The neighbouring cell; null at the edge. */
function nextCell(layouts: readonly BandLayout[], cell: Cell, direction: Direction, large: boolean): Cell | null {
  const isBack = direction === 'left' || direction === 'up';
  if (direction === 'left' || direction === 'right') {
    const columns = columnsOf[cell.band];
    const at = columns.indexOf(cell.column);
    const column = large ? columns.at(isBack ? 0 : -1) : columns[at + (isBack ? -1 : 1)];
    return column && column !== cell.column ? { ...cell, column } : null;
  }
  const rows = layouts.flatMap((band) => band.rows);
  const isOwn = (band: Cell['band'], holder: ItemId | null) => band === cell.band && holder === cell.holder;
  const at = rows.findIndex(({ band, head }) => isOwn(band, head?.id ?? null));
  const beyond = bands[bands.indexOf(cell.band) + (isBack ? -1 : 1)];
  const row = large ? rows.find(({ band }) => band === beyond) : rows[at + (isBack ? -1 : 1)];
  if (!row || at < 0) return null;
  return { band: row.band, column: columnBelow(layouts, cell, row.y, row.band), holder: row.head?.id ?? null };
}

/** The column of another band that lies where the middle of this one does. */
function columnBelow(layouts: readonly BandLayout[], { band, column }: Cell, y: number, other: Cell['band']): Column {
  if (other === band) return column;
  const width = layouts[0]?.rect.width ?? 0;
  const middle = columnLeft(band, column, width) + columnWidth(band, width) / 2;
  return cellAt(layouts, middle, y)?.column ?? (columnsOf[other][0] as Column);
}

/**
 * [N14] A sibling, and the next one, stand in the same cell; in a direction, in the neighbouring one. Beside a body stands
 * another one, above and below it in the neighbouring band. What else is said of an item does not come along.
 */
export function besideOnEnablement(plan: Plan, view: EnablementView, item: Item, where: Beside): Result<Placing> {
  const isDirection = where !== 'sibling' && where !== 'next';
  const fresh = { facets: {} };
  if (item.facets.body?.tier) {
    const tier = (isDirection && nextBody(item, where, false)) || item.facets.body.tier;
    const { kind } = kindOf(item).canOwn ? item : { kind: 'body' };
    return ok({ ...asBody({ kind, facets: {} }, tier), kind });
  }
  const cell = cellOf(plan, item);
  if (!cell) return noPlace();
  if (!isDirection) return ok(placingAt(plan, fresh, cell));
  const next = nextCell(bandsOf(plan, view), cell, where, false);
  if (next) return ok(placingAt(plan, fresh, next));
  return where === 'left' || where === 'right'
    ? fail('column-end', 'There is no column on that side.')
    : ok(placingAt(plan, fresh, cell));
}
