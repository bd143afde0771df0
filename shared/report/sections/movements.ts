/** What has moved between the rings, when, and on what evidence or for what reason. */
import { formatDate } from '#shared/calendar';
import { movementsBetween, ringInWords } from '#shared/lenses/rings';
import { toneOf } from '#shared/scene';
import { mentionOf, ownerOf } from '../item-table';
import type { Block, TableRow } from '../report';
import type { Subject } from '../subject';

const EVER = ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z'] as const;

export function movementBlocks({ plan }: Subject): readonly Block[] {
  const rows = movementsBetween(plan, ...EVER).flatMap(({ item, moves }) =>
    moves.map(
      ({ at, from, to, why }, index): TableRow => ({
        type: 'cells',
        tone: toneOf(plan, item),
        cells: [
          index === 0 ? [[{ text: mentionOf(item) }], [{ text: item.code, quiet: true }]] : [[{ text: '' }]],
          [[{ text: formatDate(at.slice(0, 10)) }]],
          [[{ text: `${ringInWords(from)} → ${ringInWords(to)}` }]],
          [[{ text: why?.replace(/\s+/gu, ' ').trim() ?? '' }]],
          [[{ text: index === 0 ? ownerOf(plan, item) : '' }]],
        ],
      }),
    ),
  );
  if (rows.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: 'Movements', anchor: 'movements' },
    {
      type: 'table',
      summary: 'What has moved between the rings, and why',
      columns: [
        { name: 'Item', width: 28 },
        { name: 'When', width: 14 },
        { name: 'From → to', width: 20 },
        { name: 'Evidence or reason', width: 24 },
        { name: 'Owner', width: 14 },
      ],
      rows,
    },
  ];
}
