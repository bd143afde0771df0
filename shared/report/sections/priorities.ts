/**
 * The plan on a page in a table: the two halves, their areas, and the priorities of each in their order.
 */
import { flagNames } from '#shared/kinds';
import type { Area, Item } from '#shared/plan';
import type { Paint } from '#shared/scene';
import { grouped } from '../grouped';
import { titleOf } from '../item-table';
import type { Cell, ReportSection, TableRow } from '../report';
import { itemsOfKind, type Subject } from '../subject';

const HALVES = [
  { half: 'edge', name: 'Innovative edge' },
  { half: 'core', name: 'Stable core' },
] as const;

export function priorities(subject: Subject): ReportSection | null {
  const byArea = grouped(itemsOfKind(subject, 'priority'), (item) => item.facets.area?.area ?? null);
  const { areas } = subject.plan.header;
  const rows = HALVES.flatMap(({ half, name }): readonly TableRow[] => {
    const filled = areas.filter((area) => area.half === half && byArea.has(area.id));
    if (filled.length === 0) return [];
    return [{ type: 'group', text: name }, ...filled.map((area) => areaRow(area, byArea.get(area.id) ?? []))];
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
          { name: 'Area', width: 26 },
          { name: 'Priorities', width: 74 },
        ],
        rows,
      },
    ],
  };
}

function areaRow(area: Area, items: readonly Item[]): TableRow {
  const ranked = [...items].sort((a, b) => (a.facets.area?.rank ?? 0) - (b.facets.area?.rank ?? 0));
  const lines: Cell = ranked.map((item) => [
    { text: titleOf(item) },
    { text: `${item.flags.includes('sdp') ? ' ★' : ''}\u2002${item.code}`, quiet: true },
  ]);
  return { type: 'cells', tone: `area-${area.tone}` as Paint, cells: [[[{ text: area.name, bold: true }]], lines] };
}
