/** Cut, copy and paste, and selecting what is alike. The keys of the first three are answered by the browser itself. */
import { call } from '#renderer/host';
import { kindOf } from '#shared/kinds';
import type { Plan } from '#shared/plan';
import type { Action, Situation } from './action';
import { defineActions, inWorkspace, withSelection } from './action';
import { selectAsked } from './select-asked';

export const clipboardActions = defineActions({
  'edit.cut': browserAction('cut', 'Cut', 'Mod+X', withSelection),
  'edit.copy': browserAction('copy', 'Copy', 'Mod+C', withSelection),
  'edit.paste': browserAction('paste', 'Paste', 'Mod+V', inWorkspace),
  'edit.selectKind': {
    label: (now) => `Select all ${kindsSelected(now) ?? 'of a kind'}`,
    sheetLabel: 'Select all of the same kind',
    keys: ['Mod+Shift+A'],
    menu: ['Edit', 1],
    enabled: (now) => kindsSelected(now) !== null,
    needs: 'select a card first',
    run: selectKind,
  },
});

type InHand = 'cut' | 'copy' | 'paste';

/** Also works on the text in hand, so it stands open everywhere; on the plan only when `works` says so. */
function browserAction(what: InHand, label: string, keys: string, works: (now: Situation) => boolean): Action {
  return {
    label,
    keys: [keys],
    menu: ['Edit', 2],
    keysPass: true,
    needs: 'select something first',
    isIdle: (now) => !works(now),
    run: () => void call('app.clipboard', what),
  };
}

/** “priorities”, “priorities and actions”, or null where nothing is selected. */
function kindsSelected({ open, selection }: Situation): string | null {
  if (!open) return null;
  const items = [...selection.items].flatMap((id) => open.plan.items.get(id) ?? []);
  const names = [...new Set(items.map((item) => kindOf(item).plural.toLowerCase()))];
  if (names.length === 0) return null;
  return names.length > 2 ? 'of these kinds' : names.join(' and ');
}

function selectKind({ open, selection, view }: Situation): void {
  if (!open) return;
  const kinds = new Set([...selection.items].map((id) => kindIn(open.plan, id)));
  selectAsked(open.plan, view, ({ kind }) => kinds.has(kind));
}

function kindIn(plan: Plan, id: Parameters<Plan['items']['get']>[0]): string | undefined {
  return plan.items.get(id)?.kind;
}
