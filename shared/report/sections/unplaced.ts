/** Everything that has no home elsewhere in the report, by kind, so that nothing is lost. */
import { isFrame, kindOf } from '#shared/kinds';
import { grouped } from '../grouped';
import { itemTable, notesOn } from '../item-table';
import type { ReportSection } from '../report';
import { itemsAtHome, type Subject } from '../subject';

export function unplaced(subject: Subject): ReportSection | null {
  const items = itemsAtHome(subject, 'unplaced');
  if (items.length === 0) return null;
  const frames = items.some(isFrame);
  const byKind = [...grouped(items, (item) => kindOf(item).plural)];
  const groups = byKind.map(([name, those]) => ({ name, items: those }));
  return {
    id: 'unplaced',
    page: 'portrait',
    startsOnNewPage: false,
    blocks: [
      { type: 'heading', level: 1, text: 'Not yet on the journey', anchor: 'unplaced' },
      {
        type: 'paragraph',
        look: 'body',
        runs: [{ text: `Items of the plan that have no weeks yet${frames ? ', and the frames of the sketch' : ''}.` }],
        keepWithNext: true,
      },
      itemTable(subject.plan, {
        summary: 'Items without a place on the journey',
        columns: ['code', 'item', 'owner', 'status'],
        kindIsSaid: true,
        groups,
      }),
      ...notesOn(items, 'unplaced'),
    ],
  };
}
