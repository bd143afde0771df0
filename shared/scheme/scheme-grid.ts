/** The scheme of delegation of a model as a grid: decisions by group, against its bodies and roles. */

import type { Scheme, SchemeRow } from '#shared/governance';
import { groupNames, partIn, partWords, STAYS_WITH_BOARD, schemeOf, tierNames } from '#shared/governance';
import type { Grid, GridCode, GridColumn, GridRow, Order } from '#shared/grid';
import { grouped, ordered } from '#shared/grid';
import type { DecisionGroup, DelegatedPart, DelegationFacet, ItemId, ModelId, Plan } from '#shared/plan';
import { decisionGroups, delegatedParts } from '#shared/plan';
import { decisionMarks } from './marks';

/** A look for each part, unlike the others. */
const looks: Readonly<Record<DelegatedPart, GridCode['look']>> = {
  decides: 'full',
  recommends: 'tinted',
  consulted: 'outlined',
  informed: 'plain',
  holds: 'underlined',
};

export const schemeCodes: readonly GridCode[] = delegatedParts.map((part) => {
  const { letter, name, means } = partWords[part];
  return { code: letter, name, means, look: looks[part] };
});

/** What a letter of the grid says; null for none. */
export function partFor(letter: string | null): DelegatedPart | null {
  return delegatedParts.find((part) => partWords[part].letter === letter) ?? null;
}

/** The column that says who decides in the end. */
export const DECIDED_BY = 'decided-by';

/**
 * [SC1] Rows are decisions in their ten groups, columns who is in the model. Who decides in the end stands in words before
 * them; what nobody was given stays with the board, which then has its letter there without anybody having written it.
 */
export function schemeGrid(plan: Plan, model: ModelId, order: Order): Grid {
  const scheme = schemeOf(plan, model);
  const marks = decisionMarks(plan, model);
  const byId = new Map(scheme.rows.map((row) => [row.decision.id as string, row]));
  const rows = scheme.rows.map((row) => rowOf(row, scheme, marks.get(row.decision.id) ?? []));
  const groups = decisionGroups.map((id) => ({ id, name: groupNames[id], add: 'New decision', staysEmpty: true }));
  return {
    codes: schemeCodes,
    columns: [{ id: DECIDED_BY, name: 'Decided by', note: '', marks: [], isText: true }, ...columnsOf(scheme)],
    groups: grouped(ordered(rows, order, schemeCodes), groups, ({ id }) => byId.get(id)?.group ?? 'strategy'),
  };
}

function rowOf(row: SchemeRow, { bodies, board }: Scheme, marks: GridRow['marks']): GridRow {
  const { decision, parts, deciders, staysWithBoard } = row;
  const names = deciders.map(({ title, code }) => title.trim() || code).join(', ');
  const implied = staysWithBoard && board && !parts.has(board.id) ? { [board.id]: partWords.decides.letter } : {};
  return {
    id: decision.id,
    title: decision.title,
    note: '',
    marks,
    cells: new Map(
      bodies.flatMap(({ item }) => {
        const does = parts.get(item.id);
        return does === undefined ? [] : [[item.id, partWords[does].letter] as const];
      }),
    ),
    implied: new Map(Object.entries(implied)),
    texts: new Map([[DECIDED_BY, { text: staysWithBoard ? STAYS_WITH_BOARD : names, isQuiet: staysWithBoard }]]),
  };
}

function columnsOf({ bodies, rows }: Scheme): readonly GridColumn[] {
  return bodies.map(({ item, standing }) => {
    const count = rows.filter((row) => partIn(row, item.id) === 'decides').length;
    const tier = standing.tier ? tierNames[standing.tier] : '';
    const decides = count === 0 ? '' : `decides ${String(count)}`;
    return {
      id: item.id,
      name: item.title.trim() || item.code,
      note: [tier, decides].filter((one) => one !== '').join('\n'),
      marks: [],
    };
  });
}

/** [SC2] What is said of a decision that is written into a group, and who does what in it in this model. */
export function delegationIn(
  group: string,
  model: ModelId,
  cells: ReadonlyMap<string, string> = new Map(),
): DelegationFacet {
  const parts = [...cells].flatMap(([party, letter]) => {
    const does = partFor(letter);
    return does === null ? [] : [{ model, party: party as ItemId, does }];
  });
  const known: DecisionGroup = decisionGroups.find((one) => one === group) ?? 'strategy';
  return { group: known, parts };
}
