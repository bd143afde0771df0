/** The scheme of delegation of a model: decisions by group, and what each body and role does in them. */
import { groupNames, partIn, partWords, STAYS_WITH_BOARD, schemeOf } from '#shared/governance';
import type { Item, Model, Plan } from '#shared/plan';
import { decisionGroups, delegatedParts } from '#shared/plan';
import { shortened } from '../grammar';
import { mentionOf, titleOf } from '../item-table';
import type { Block, Cell, Column, TableRow } from '../report';

/** A page is wide enough for so many bodies and roles beside the decisions. */
const MOST_PARTIES = 11;
const LONGEST_NAME = 36;

type Row = ReturnType<typeof schemeOf>['rows'][number];

export function schemeTable(plan: Plan, model: Model, isNamed: boolean): readonly Block[] {
  const { rows, bodies } = schemeOf(plan, model.id);
  if (rows.length === 0 || bodies.length === 0) return [];
  const parties = bodies.map(({ item }) => item);
  const key = delegatedParts
    .map((part) => `${partWords[part].letter} ${partWords[part].name.toLowerCase()}`)
    .join(', ');
  const tables: Block[] = [];
  const each = Math.ceil(parties.length / Math.ceil(parties.length / MOST_PARTIES));
  for (let from = 0; from < parties.length; from += each)
    tables.push(...(from > 0 ? [goesOn] : []), tableOf(rows, parties.slice(from, from + each)));
  return [
    {
      type: 'heading',
      level: 2,
      text: isNamed ? `Scheme of delegation: ${model.name}` : 'Scheme of delegation',
      anchor: 'scheme-of-delegation',
    },
    { type: 'paragraph', look: 'quiet', runs: [{ text: `${key}.` }], keepWithNext: true },
    ...tables,
  ];
}

const goesOn: Block = {
  type: 'paragraph',
  look: 'label',
  runs: [{ text: 'And the other bodies and roles:' }],
  keepWithNext: true,
};

function tableOf(rows: readonly Row[], parties: readonly Item[]): Block {
  const columns: readonly Column[] = [
    { name: 'Decision', width: 30 },
    ...parties.map((party): Column => ({ name: shortened(titleOf(party), LONGEST_NAME), width: 70 / parties.length })),
  ];
  return {
    type: 'table',
    summary: 'Who decides, recommends, is consulted, is informed and holds to account, decision by decision',
    columns,
    rows: decisionGroups.flatMap((group): readonly TableRow[] => {
      const own = rows.filter((row) => row.group === group);
      return own.length === 0
        ? []
        : [{ type: 'group', text: groupNames[group] }, ...own.map((row) => rowOf(row, parties))];
    }),
  };
}

function rowOf(row: Row, parties: readonly Item[]): TableRow {
  const { decision, staysWithBoard } = row;
  const named: Cell = [
    [{ text: mentionOf(decision) }],
    ...(staysWithBoard ? [[{ text: STAYS_WITH_BOARD, quiet: true }]] : []),
  ];
  const cells = parties.map(({ id }): Cell => {
    const part = partIn(row, id);
    return [[part === null ? { text: '' } : { text: partWords[part].letter, bold: part === 'decides' }]];
  });
  return { type: 'cells', cells: [named, ...cells] };
}
