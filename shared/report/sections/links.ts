/** How items hang together: every link as the sentence that it reads as. */
import { linkKindOf } from '#shared/kinds';
import type { ItemId } from '#shared/plan';
import { inReadingOrder } from '../homes';
import { mentionOf } from '../item-table';
import type { Cell, ReportSection } from '../report';
import type { Subject } from '../subject';

export function links({ plan }: Subject): ReportSection | null {
  if (plan.links.size === 0) return null;
  const nameCell = (id: ItemId): Cell => {
    const item = plan.items.get(id);
    return item ? [[{ text: `${item.code}\u2002`, quiet: true }, { text: mentionOf(item) }]] : [[]];
  };
  const order = new Map(inReadingOrder(plan, plan.items.values()).map((item, index) => [item.id, index]));
  const rank = (id: ItemId) => order.get(id) ?? 0;
  const sorted = [...plan.links.values()].sort((a, b) => rank(a.from) - rank(b.from) || rank(a.to) - rank(b.to));
  const rows = sorted.map((link) => {
    const label = link.label.trim() === '' ? [] : [[{ text: link.label, quiet: true }]];
    const words: Cell = [[{ text: linkKindOf(link).verb, italic: true }], ...label];
    return { type: 'cells' as const, cells: [nameCell(link.from), words, nameCell(link.to)] };
  });
  return {
    id: 'links',
    page: 'portrait',
    startsOnNewPage: false,
    blocks: [
      { type: 'heading', level: 1, text: 'How items hang together', anchor: 'links' },
      {
        type: 'table',
        summary: 'Links between items; each row reads as a sentence',
        columns: [
          { name: 'Item', width: 40 },
          { name: 'Link', width: 20 },
          { name: 'Item', width: 40 },
        ],
        rows,
      },
    ],
  };
}
