/** What is not settled: the plan's questions, the open ones first. */
import { isOpen } from '../homes';
import { itemTable, notesOn } from '../item-table';
import type { ReportSection } from '../report';
import { itemsAtHome, itemsOfKind, type Subject } from '../subject';

export function questions(subject: Subject): ReportSection | null {
  const all = itemsOfKind(subject, 'question');
  if (all.length === 0) return null;
  const settled = all.filter((item) => !isOpen(item));
  const open = all.filter(isOpen);
  const groups = [
    { name: settled.length === 0 ? '' : 'Open', items: open },
    { name: 'Settled', items: settled },
  ];
  return {
    id: 'questions',
    page: 'portrait',
    startsOnNewPage: false,
    blocks: [
      { type: 'heading', level: 1, text: open.length === 0 ? 'Questions' : 'Open questions', anchor: 'questions' },
      itemTable(subject.plan, {
        summary: 'Questions',
        columns: ['code', 'item', 'owner', 'status'],
        kindIsSaid: true,
        groups,
      }),
      ...notesOn(itemsAtHome(subject, 'questions'), 'questions'),
    ],
  };
}
