/**
 * Who answers for what: responsibilities by owner, then the bodies and roles of the plan.
 */
import type { Item } from '#shared/plan';
import { countOf } from '../grammar';
import { grouped } from '../grouped';
import { itemTable, notesOn, ownerOf, titleOf } from '../item-table';
import type { Block, ReportSection } from '../report';
import { itemsAtHome, itemsOfKind, type Subject } from '../subject';

export function people(subject: Subject): ReportSection | null {
  const responsibilities = itemsOfKind(subject, 'responsibility');
  const owners = itemsOfKind(subject, 'body', 'role');
  if (responsibilities.length + owners.length === 0) return null;
  return {
    id: 'people',
    page: 'portrait',
    startsOnNewPage: false,
    blocks: [
      { type: 'heading', level: 1, text: 'Responsibilities', anchor: 'people' },
      ...responsibilityTable(subject, responsibilities),
      ...ownerTable(subject, owners),
      ...notesOn(itemsAtHome(subject, 'people'), 'people'),
    ],
  };
}

function responsibilityTable({ plan }: Subject, items: readonly Item[]): readonly Block[] {
  if (items.length === 0) return [];
  const byOwner = [...grouped(items, (item) => ownerOf(plan, item))].sort(([a], [b]) => rankOf(a) - rankOf(b));
  const groups = byOwner.map(([owner, those]) => ({ name: owner === '' ? 'Nobody yet' : owner, items: those }));
  return [
    itemTable(plan, {
      summary: 'Responsibilities by owner',
      columns: ['code', 'item', 'status'],
      kindIsSaid: true,
      groups,
    }),
  ];
}

/** What nobody answers for comes last. */
function rankOf(owner: string): number {
  return owner === '' ? 1 : 0;
}

function ownerTable({ plan }: Subject, owners: readonly Item[]): readonly Block[] {
  if (owners.length === 0) return [];
  const all = [...plan.items.values()];
  const rows = owners.map((owner) => {
    const owned = all.filter((item) => item.owner === owner.id).length;
    return {
      type: 'cells' as const,
      cells: [
        [[{ text: owner.code, quiet: true }]],
        [[{ text: titleOf(owner), bold: true }]],
        [[{ text: ownerOf(plan, owner) }]],
        [[{ text: owned === 0 ? 'nothing yet' : countOf(owned, 'item'), quiet: owned === 0 }]],
      ],
    };
  });
  return [
    { type: 'heading', level: 2, text: 'Bodies and roles', anchor: 'bodies-and-roles' },
    {
      type: 'table',
      summary: 'Bodies and roles and how much each answers for',
      columns: [
        { name: 'Code', width: 10 },
        { name: 'Body or role', width: 44 },
        { name: 'Answers to', width: 26 },
        { name: 'Answers for', width: 20 },
      ],
      rows,
    },
  ];
}
