/**
 * What has been decided, promised and feared: decisions, commitments and risks, each kind in a table of its own.
 */
import { isDelegated, kinds } from '#shared/kinds';
import type { Item } from '#shared/plan';
import { capitalised, listOf } from '../grammar';
import { itemTable, notesOn } from '../item-table';
import type { Block, ReportSection } from '../report';
import { itemsAtHome, itemsOfKind, type Subject } from '../subject';

const SHOWN = ['decision', 'commitment', 'risk'] as const;

export function decisions(subject: Subject): ReportSection | null {
  const filled = SHOWN.filter((kind) => shown(subject, kind).length > 0);
  if (filled.length === 0) return null;
  const title = capitalised(listOf(filled.map((kind) => kinds[kind].plural.toLowerCase())));
  return {
    id: 'decisions',
    page: 'portrait',
    startsOnNewPage: false,
    blocks: [
      { type: 'heading', level: 1, text: title, anchor: 'decisions' },
      ...filled.flatMap((kind): readonly Block[] => [
        ...(filled.length === 1
          ? []
          : [{ type: 'heading', level: 2, text: kinds[kind].plural, anchor: kind } satisfies Block]),
        itemTable(subject.plan, {
          summary: kinds[kind].plural,
          columns: ['code', 'item', 'owner', 'status'],
          kindIsSaid: true,
          groups: [{ name: '', items: shown(subject, kind) }],
        }),
      ]),
      ...notesOn(itemsAtHome(subject, 'decisions'), 'decisions'),
    ],
  };
}

/** What stands in the scheme of delegation is told there, with who does what. */
function shown(subject: Subject, kind: (typeof SHOWN)[number]): readonly Item[] {
  const hasScheme = (subject.plan.header.models ?? []).length > 0;
  return itemsOfKind(subject, kind).filter((item) => !hasScheme || !isDelegated(item));
}
