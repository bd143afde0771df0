/** Two or three models side by side as a grid: what each says of a decision, and where one says something else. */
import { formatDate } from '#shared/calendar';
import type { ComparedCell, Comparison, ModelFigures } from '#shared/governance';
import { balanceName, compareModels, groupNames, partWords, STAYS_WITH_BOARD } from '#shared/governance';
import type { Grid, GridColumn, GridRow, GridText } from '#shared/grid';
import { grouped } from '#shared/grid';
import type { DelegatedPart, Item, ModelId, Plan } from '#shared/plan';
import { decisionGroups, delegatedParts } from '#shared/plan';
import { schemeCodes } from './scheme-grid';

/** More models than these can't be read side by side. */
export const MOST_COMPARED = 3;

export type CompareView = { readonly models: readonly ModelId[]; readonly onlyDifferences: boolean };

/** How many of the decisions are otherwise, and how many are decided otherwise. */
export type Differences = { readonly all: number; readonly differ: number; readonly decidedOtherwise: number };

export function differencesOf({ rows }: Comparison): Differences {
  return {
    all: rows.length,
    differ: rows.filter(({ differs }) => differs).length,
    decidedOtherwise: rows.filter(({ decidedOtherwise }) => decidedOtherwise).length,
  };
}

/** [SC3] The first model is what the others are held against: what says something else there says so in words. */
export function compareGrid(plan: Plan, { models, onlyDifferences }: CompareView): Grid {
  const comparison = compareModels(plan, models.slice(0, MOST_COMPARED));
  const shown = comparison.rows.filter(({ differs }) => differs || !onlyDifferences);
  const byId = new Map(shown.map((row) => [row.decision.id as string, row]));
  const ids = comparison.models.map(({ model }) => model.id);
  const rows = shown.map(
    ({ decision, cells, differs, decidedOtherwise }): GridRow => ({
      id: decision.id,
      title: decision.title,
      note: '',
      marks: decidedOtherwise
        ? [{ short: 'decided otherwise', words: 'Not the same decide in all of them' }]
        : differs
          ? [{ short: 'other parts', words: 'The same decide, and not the same are asked, told or hold to account' }]
          : [],
      cells: new Map(),
      texts: new Map(cells.map((cell, at) => [ids[at] ?? '', textOf(cell, cells[0])])),
    }),
  );
  return {
    codes: schemeCodes,
    columns: comparison.models.map(columnOf),
    groups: grouped(
      rows,
      decisionGroups.map((id) => ({ id, name: groupNames[id] })),
      ({ id }) => byId.get(id)?.group ?? 'strategy',
    ),
  };
}

function textOf(cell: ComparedCell, first: ComparedCell | undefined): GridText {
  const isOther = (part: DelegatedPart) =>
    first !== undefined && idsOf(partIn(first, part)) !== idsOf(partIn(cell, part));
  const said = delegatedParts.flatMap((part) => {
    const text = wordsFor(part, cell) || (isOther(part) ? 'nobody' : '');
    return text === '' ? [] : [{ part, text }];
  });
  const lines = said.map(({ part, text }) => ({
    code: partWords[part].letter,
    text,
    ...(isOther(part) && { isOther: true }),
  }));
  const text = said.map((line) => `${partWords[line.part].name}: ${line.text}`).join('\n');
  if (!lines.some((line) => line.isOther)) return { text, lines };
  return { text, lines, standsOut: isOther('decides') ? 'Decided otherwise' : 'Other parts' };
}

/** Empty where nobody does it. */
function wordsFor(part: DelegatedPart, cell: ComparedCell): string {
  return part === 'decides' && cell.staysWithBoard ? STAYS_WITH_BOARD : namesOf(partIn(cell, part));
}

function partIn({ decides, others }: ComparedCell, part: DelegatedPart): readonly Item[] {
  return part === 'decides' ? decides : others.filter(({ does }) => does === part).map(({ item }) => item);
}

function idsOf(items: readonly Item[]): string {
  return items
    .map(({ id }) => id)
    .sort()
    .join(' ');
}

function namesOf(items: readonly Item[]): string {
  return items
    .map(({ title, code }) => title.trim() || code)
    .sort((a, b) => a.localeCompare(b, 'en-GB'))
    .join(', ');
}

/** [SC4] What a model comes to: its balance, its meetings, what is amiss, what stays with the board; why it is preferred. */
function columnOf(figures: ModelFigures): GridColumn {
  const { model, balance, meetings, gaps, overlaps, withBoard } = figures;
  const lean =
    balance.whole === null
      ? 'No duties yet'
      : `${inTenths(balance.whole)} of 5, ${balanceName(balance.whole).toLowerCase()}`;
  const unsaid = meetings.unsaid === 0 ? '' : `, ${String(meetings.unsaid)} not said`;
  const { preferred } = model;
  return {
    id: model.id,
    name: model.name,
    isText: true,
    ...(preferred && { tag: `Preferred since ${formatDate(preferred.on)}: ${preferred.why}` }),
    note: [
      lean,
      `${counted(meetings.total, 'meeting')} a year${unsaid}`,
      `${counted(gaps.length, 'gap')}, ${counted(overlaps.length, 'overlap')}`,
      `${String(withBoard)} with the board`,
    ].join('\n'),
    marks: [],
  };
}

function inTenths(value: number): string {
  return (Math.round(value * 10) / 10).toFixed(1);
}

function counted(count: number, what: string): string {
  return `${String(count)} ${what}${count === 1 ? '' : 's'}`;
}
