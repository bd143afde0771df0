/**
 * The plan on a page in a table: the two halves, their areas, and the priorities of each in their order.
 */
import { flagNames, statusNames } from '#shared/kinds';
import type { Area, Item, Plan } from '#shared/plan';
import type { Paint } from '#shared/scene';
import { grouped } from '../grouped';
import { ownerOf, titleOf } from '../item-table';
import type { ReportSection, TableRow } from '../report';
import { itemsOfKind, type Subject } from '../subject';

const HALVES = [
  { half: 'edge', name: 'Innovative edge' },
  { half: 'core', name: 'Stable core' },
] as const;

export function priorities(subject: Subject): ReportSection | null {
  const byArea = grouped(itemsOfKind(subject, 'priority'), (item) => item.facets.area?.area ?? null);
  const { plan } = subject;
  const { areas } = plan.header;
  const rows = HALVES.flatMap(({ half, name }): readonly TableRow[] => {
    const filled = areas.filter((area) => area.half === half && byArea.has(area.id));
    if (filled.length === 0) return [];
    return [
      { type: 'group', text: name },
      ...filled.flatMap((area) => areaRows(plan, area, byArea.get(area.id) ?? [])),
    ];
  });
  if (rows.length === 0) return null;
  return {
    id: 'priorities',
    page: 'portrait',
    startsOnNewPage: true,
    blocks: [
      { type: 'heading', level: 1, text: 'Priorities', anchor: 'priorities' },
      {
        type: 'paragraph',
        look: 'body',
        runs: [{ text: `The areas of the plan and what has been chosen in each. ★ ${flagNames.sdp}.` }],
        keepWithNext: true,
      },
      {
        type: 'table',
        summary: 'Priority areas and their priorities',
        columns: [
          { name: 'Area', width: 22 },
          { name: 'Priority', width: 38 },
          { name: 'Owner', width: 24 },
          { name: 'Status', width: 16 },
        ],
        rows,
      },
    ],
  };
}

/** A row for each priority in its order; the area stands beside the first. */
function areaRows(plan: Plan, area: Area, items: readonly Item[]): readonly TableRow[] {
  const ranked = [...items].sort((a, b) => (a.facets.area?.rank ?? 0) - (b.facets.area?.rank ?? 0));
  return ranked.map((item, n): TableRow => {
    const star = item.flags.includes('sdp') ? ' ★' : '';
    return {
      type: 'cells',
      tone: `area-${area.tone}` as Paint,
      cells: [
        [[{ text: n === 0 ? area.name : '', bold: true }]],
        [[{ text: titleOf(item) }, { text: `${star}\u2002${item.code}`, quiet: true }]],
        [[{ text: ownerOf(plan, item) }]],
        [[{ text: statusNames[item.status] }]],
      ],
    };
  });
}
