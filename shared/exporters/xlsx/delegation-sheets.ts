/** The schemes of delegation as sheets, one a model. */
import { groupNames, modelsOf, partWords, STAYS_WITH_BOARD, schemeOf } from '#shared/governance';
import type { Plan } from '#shared/plan';
import type { Column, Sheet } from './sheet';

/** Who decides what, in each model of governance. Nothing is a blank: what nobody has been given stays with the board. */
export function delegationSheets(plan: Plan): readonly Sheet[] {
  const models = modelsOf(plan);
  return models.map(({ id, name }, n) => {
    const { rows, bodies } = schemeOf(plan, id);
    return {
      name: models.length === 1 ? 'Delegation' : `Delegation ${n + 1}`,
      frozen: 4,
      columns: [
        { name: 'Model', width: 20 },
        { name: 'Group', width: 18 },
        { name: 'Code', width: 8 },
        { name: 'Decision', width: 48, wraps: true },
        ...bodies.map(
          ({ item }): Column => ({ name: item.title, width: 16, isCentred: true, allowed: { words: partNames } }),
        ),
        { name: 'Not given to anybody', width: 22, wraps: true },
        { name: 'Id', width: 12, isHidden: true },
      ],
      rows: rows.map((row) => [
        name,
        groupNames[row.group],
        row.decision.code,
        row.decision.title,
        ...bodies.map(({ item }) => {
          const part = row.parts.get(item.id);
          return part ? partWords[part].name : null;
        }),
        row.staysWithBoard ? STAYS_WITH_BOARD : null,
        row.decision.id,
      ]),
    };
  });
}

const partNames = Object.values(partWords).map(({ name }) => name);
