/** What a position on the page means: an area, and a place in its order. */
import type { Result } from '#shared/base';
import { ok } from '#shared/base';
import type { AreaId, Item, Placing, Plan } from '#shared/plan';
import type { Point, Rect } from '#shared/scene';
import { bottomOf, centreOf, contains, rightOf } from '#shared/scene';
import { contentOf, contentWith, pageFacet } from './content';
import { noArea } from './faults';
import type { Panel } from './layout';
import { laidOut, slotOf } from './layout';
import { placingAt } from './rank';

/** An area as it would be with the item in it: the page may be set smaller for it. */
type Ready = { readonly panel: Panel; readonly most: number };

/**
 * The area under the card's middle, and there the place before all whose middle its top has not passed. Each area is
 * looked at as it would be drawn with the card in it, so that a card let go where its ghost stands comes to stand there.
 */
export function dropOnPage(plan: Plan, item: Item, rect: Rect): Result<Placing> {
  const all = readyFor(plan, item);
  const middle = centreOf(rect);
  const ready =
    all.find((one) => isSlot(one, rect)) ??
    all.find(({ panel }) => contains(panel.rect, middle)) ??
    nearest(all, middle);
  if (!ready) return noArea();
  const { area, items } = ready.panel;
  const others = items.filter(({ id }) => id !== item.id);
  const passed = others.filter((_, n) => {
    const slot = slotOf(ready.panel, n);
    return slot.y + slot.height / 2 < rect.y;
  }).length;
  return ok(placed(plan, item, area.id, others, Math.min(passed, ready.most - 1)));
}

/** What stays where it is keeps its rank. */
export function placed(plan: Plan, item: Item, area: AreaId, others: readonly Item[], index: number): Placing {
  const facet = pageFacet(item);
  if (facet?.area === area && plan.items.get(item.id) === item) {
    const column = contentOf(plan).columns.find((known) => known.area.id === area);
    if (column?.items[index] === item) return { kind: 'priority', facets: { area: facet } };
  }
  return placingAt(item, area, others, index);
}

const remembered = new WeakMap<Plan, WeakMap<Item, readonly Ready[]>>();

/** Every area with the item in it, its own first. */
function readyFor(plan: Plan, item: Item): readonly Ready[] {
  const known = remembered.get(plan) ?? new WeakMap<Item, readonly Ready[]>();
  remembered.set(plan, known);
  const before = known.get(item);
  if (before) return before;
  const content = contentOf(plan);
  const own = pageFacet(item)?.area;
  const ready = content.columns.flatMap(({ area }): readonly Ready[] => {
    const { panels, most } = laidOut(plan.header, contentWith(content, item, area.id));
    return panels.filter((panel) => panel.area.id === area.id).map((panel) => ({ panel, most }));
  });
  const sorted = ready.sort((a, b) => Number(b.panel.area.id === own) - Number(a.panel.area.id === own));
  known.set(item, sorted);
  return sorted;
}

/** Whether a card is exactly as one that stands in the area. */
function isSlot({ panel, most }: Ready, rect: Rect): boolean {
  const { first } = panel;
  if (rect.x !== first.x || rect.width !== first.width || rect.height !== first.height) return false;
  return panel.items.some((_, n) => n < most && slotOf(panel, n).y === rect.y);
}

function nearest(all: readonly Ready[], at: Point): Ready | undefined {
  return all.reduce<Ready | undefined>(
    (best, one) => (best === undefined || away(one.panel.rect, at) < away(best.panel.rect, at) ? one : best),
    undefined,
  );
}

function away(rect: Rect, { x, y }: Point): number {
  const across = Math.max(rect.x - x, 0, x - rightOf(rect));
  const down = Math.max(rect.y - y, 0, y - bottomOf(rect));
  return Math.hypot(across, down);
}
