/** [N16] Thin lines from what is held to whoever is accountable for it. */
import type { ItemId } from '#shared/plan';
import type { Point, Rect, Shape } from '#shared/scene';
import { rightOf } from '#shared/scene';
import { dot } from '../health';
import type { BandLayout } from './layout';

/** Between a line and the cards that it ties, scene units. */
const AIR = 4;

/** Where whoever is accountable heads another row: what is held by the one who is accountable says so by its row. */
export function accountableLines(layouts: readonly BandLayout[]): readonly Shape[] {
  const rows = layouts.flatMap((band) => band.rows);
  const ends = new Map<ItemId, Point>(
    rows.flatMap(({ head, cards }) => {
      const rect = head && cards.find(({ item }) => item.id === head.id)?.rect;
      return rect ? [[head.id, endAt(rect)] as const] : [];
    }),
  );
  const led = new Set<ItemId>();
  const lines = rows.flatMap(({ head, cards }) =>
    cards.flatMap(({ item, rect }): readonly Shape[] => {
      const party = item.facets.enablement?.raci.find(({ code }) => code === 'A')?.party;
      const to = party === undefined || item.id === head?.id || party === head?.id ? undefined : ends.get(party);
      if (!party || !to) return [];
      led.add(party);
      const from = { x: rect.x - AIR, y: rect.y + rect.height / 2 };
      return [{ region: 'body', type: 'line', from, to, stroke: 'accent', strokeWidth: 1.25, dash: [2, 4] }];
    }),
  );
  return [...lines, ...[...ends].flatMap(([id, at]) => (led.has(id) ? [dot(at)] : []))];
}

function endAt(head: Rect): Point {
  return { x: rightOf(head) + AIR, y: head.y + head.height / 2 };
}
