/** Two or three models side by side: what each comes to, and decision by decision who does what, with what differs marked. */
import type { ComparedCell, ComparedRow, Comparison, ModelFigures } from '#shared/governance';
import { balanceName, groupNames, inScale, partWords, STAYS_WITH_BOARD } from '#shared/governance';
import { decisionGroups } from '#shared/plan';
import { mentionOf, titleOf } from '../item-table';
import type { Block, Cell, TableRow } from '../report';

export function comparisonTables(compared: Comparison): readonly Block[] {
  const { models, rows } = compared;
  const otherwise = rows.filter(({ decidedOtherwise }) => decidedOtherwise).length;
  return [
    { type: 'heading', level: 2, text: 'Models side by side', anchor: 'governance-compared' },
    figuresTable(models),
    ...(rows.length === 0
      ? []
      : [
          {
            type: 'paragraph',
            look: 'body',
            runs: [
              {
                text: `Of ${String(rows.length)} decisions, ${String(otherwise)} are decided by somebody else in one of the models. They have a bar at the left, and who decides is in bold.`,
              },
            ],
            keepWithNext: true,
          } satisfies Block,
          decisionsTable(compared),
        ]),
  ];
}

const asked: readonly (readonly [name: string, of: (figures: ModelFigures) => string])[] = [
  [
    'Balance',
    ({ balance: { whole } }) =>
      whole === null ? 'No duties yet' : `${inScale(whole)} of 5: ${balanceName(whole).toLowerCase()}`,
  ],
  ['Meetings a year', ({ meetings }) => String(meetings.total)],
  ['Bodies and roles', ({ bodies }) => String(bodies)],
  ['Decisions that stay with the board', ({ withBoard }) => String(withBoard)],
  ['Gaps', ({ gaps }) => listed(gaps)],
  ['Overlaps', ({ overlaps }) => listed(overlaps)],
];

function listed(issues: readonly { readonly title: string }[]): string {
  return issues.length === 0 ? 'None' : issues.map(({ title }) => `${title}.`).join(' ');
}

function figuresTable(models: readonly ModelFigures[]): Block {
  return {
    type: 'table',
    summary: 'What each model comes to',
    columns: [{ name: '', width: 22 }, ...columnsOf(models)],
    rows: asked.map(([name, of]) => ({
      type: 'cells',
      cells: [[[{ text: name, bold: true }]], ...models.map((figures): Cell => [[{ text: of(figures) }]])],
    })),
  };
}

function columnsOf(models: readonly ModelFigures[]) {
  return models.map(({ model }) => ({
    name: model.preferred ? `${model.name} (preferred)` : model.name,
    width: 78 / models.length,
  }));
}

function decisionsTable({ models, rows }: Comparison): Block {
  return {
    type: 'table',
    summary: 'Who does what in each decision, model by model',
    columns: [{ name: 'Decision', width: 22 }, ...columnsOf(models)],
    rows: decisionGroups.flatMap((group): readonly TableRow[] => {
      const own = rows.filter((row) => row.group === group);
      return own.length === 0 ? [] : [{ type: 'group', text: groupNames[group] }, ...own.map(rowOf)];
    }),
  };
}

function rowOf({ decision, cells, decidedOtherwise, differs }: ComparedRow): TableRow {
  const mark = decidedOtherwise ? 'Decided otherwise' : differs ? 'Other parts differ' : 'The same';
  return {
    type: 'cells',
    ...(decidedOtherwise && { tone: 'accent' }),
    cells: [
      [[{ text: mentionOf(decision) }], [{ text: mark, quiet: true }]],
      ...cells.map((cell) => cellOf(cell, decidedOtherwise)),
    ],
  };
}

/** “Board of Trustees”, and below it what others do: “R Chief executive · C Headteachers”. */
function cellOf({ decides, staysWithBoard, others }: ComparedCell, isBold: boolean): Cell {
  const who = staysWithBoard ? STAYS_WITH_BOARD : decides.map(titleOf).join(', ');
  const rest = others.map(({ item, does }) => `${partWords[does].letter} ${titleOf(item)}`).join(' · ');
  return [[{ text: who, bold: isBold }], ...(rest === '' ? [] : [[{ text: rest, quiet: true }]])];
}
