/** Enablement as a matrix, and the checks of who does what, one by one. */
import type { View } from '#renderer/session';
import { askCanvas, CANVAS_FACE, select, showFace, showLens, stepChecks, viewStore } from '#renderer/session';
import type { Issue } from '#shared/enablement';
import type { Situation } from './action';
import { defineActions, inWorkspace } from './action';

const isMatrix = (view: View): boolean => view.surface === 'table' && view.lens === 'enablement';
const areWalked = ({ open, view }: Situation): boolean =>
  open !== null && view.inspectorOpen && view.panel === 'checks';

export const enablementActions = defineActions({
  'enablement.matrix': {
    label: ({ view }) => (isMatrix(view) ? 'Enablement on its canvas' : 'Enablement as a matrix'),
    sheetLabel: 'Enablement as a matrix, or on its canvas',
    otherWords: 'raci table grid responsible accountable consulted informed',
    keys: ['Mod+Shift+X'],
    menu: ['View', 6],
    enabled: inWorkspace,
    run: ({ view }) => showFace('enablement', isMatrix(view) ? CANVAS_FACE : 'matrix'),
  },
  'checks.open': {
    label: 'Walk through the checks of who does what',
    otherWords: 'raci issues settle room findings one by one',
    menu: ['View', 6],
    icon: 'lightbulb',
    enabled: inWorkspace,
    run: () => {
      showLens('enablement');
      viewStore.setState({ inspectorOpen: true, panel: 'checks' });
      show(stepChecks(0));
    },
  },
  'checks.next': {
    label: 'Next check of who does what',
    keys: ['Alt+Shift+PageDown'],
    whileTyping: true,
    enabled: areWalked,
    needs: 'open the checks first',
    run: () => show(stepChecks(1)),
  },
  'checks.back': {
    label: 'Previous check of who does what',
    keys: ['Alt+Shift+PageUp'],
    whileTyping: true,
    enabled: areWalked,
    needs: 'open the checks first',
    run: () => show(stepChecks(-1)),
  },
});

/** A table goes to what is selected by itself. */
function show(issue: Issue | null): void {
  if (!issue) return;
  select({ items: issue.items });
  const [first] = issue.items;
  if (first !== undefined) askCanvas('enablement', (canvas) => canvas.reveal(first));
}
