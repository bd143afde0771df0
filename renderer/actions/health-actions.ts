/** The health check: beginning one, rating, and what it asks. */
import { ports, today } from '#renderer/host';
import { chooseCheck, dispatch, healthView, openDialog, showLens } from '#renderer/session';
import { checkOf, unrated, usualStatements } from '#shared/health';
import { seenIn } from '#shared/lenses/health';
import type { CheckId } from '#shared/plan';
import type { Situation } from './action';
import { defineActions, inWorkspace } from './action';
import { report } from './report';

const canRate = ({ open, view }: Situation): boolean =>
  open !== null && (seenIn(open.plan, healthView(view)).check?.statements.length ?? 0) > 0;

export const healthActions = defineActions({
  'health.begin': {
    label: 'Begin a health check',
    otherWords: 'new check strong trust functions rate survey',
    menu: ['View', 6],
    icon: 'plus',
    enabled: inWorkspace,
    run: ({ open }) => {
      if (!open) return;
      const before = checkOf(open.plan, null);
      const statements = before ? unrated(before.statements) : usualStatements;
      const day = today();
      const id = ports.newId() as CheckId;
      if (!report(dispatch('editChecks', { edit: 'add', id, name: nameFor(day), date: day, statements }))) return;
      showLens('health');
      chooseCheck(id);
      openDialog('health-statements');
    },
  },
  'health.group': {
    label: 'Rate the health check as a group',
    otherWords: 'score strong trust functions now aim',
    menu: ['View', 6],
    icon: 'users-round',
    enabled: canRate,
    needs: 'begin a health check first',
    run: () => {
      showLens('health');
      openDialog('health-group');
    },
  },
  'health.people': {
    label: 'Rate the health check one after another',
    otherWords: 'pass the keyboard anonymous vote collect people score',
    menu: ['View', 6],
    icon: 'keyboard',
    enabled: canRate,
    needs: 'begin a health check first',
    run: () => {
      showLens('health');
      openDialog('health-people');
    },
  },
  'health.table': {
    label: 'Statements and ratings of the health check',
    otherWords: 'table spread edit questions',
    menu: ['View', 6],
    icon: 'list',
    enabled: ({ open }) => open !== null && checkOf(open.plan, null) !== null,
    needs: 'begin a health check first',
    run: () => {
      showLens('health');
      openDialog('health-statements');
    },
  },
});

/** “Autumn 2026”: the term that a day is in. */
function nameFor(day: string): string {
  const month = Number(day.slice(5, 7));
  const term = month >= 9 ? 'Autumn' : month >= 5 ? 'Summer' : 'Spring';
  return `${term} ${day.slice(0, 4)}`;
}
