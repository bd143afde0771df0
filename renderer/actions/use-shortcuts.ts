/** Installs the keys and the application menu, both made from the catalogue. Used once, at the root of the app. */
import { useEffect } from 'react';
import { call, listen } from '#renderer/host';
import type { Action, Situation } from './action';
import { keysHeld, menus } from './action';
import type { ActionId } from './catalogue';
import { actionIds, actions } from './catalogue';
import { isTypedInto } from './is-typed-into';
import { accelerator, matches } from './keys';
import { isEnabled, labelOf, perform } from './perform';
import { onSituation, situation } from './situation';

export function useShortcuts(): void {
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    const stopListening = listen('menu', ({ id }) => {
      if (Object.hasOwn(actions, id)) perform(id as ActionId);
    });
    const stopFollowing = onSituation(scheduleMenu);
    scheduleMenu();
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      stopListening();
      stopFollowing();
    };
  }, []);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const target = event.target instanceof Element ? event.target : null;
  // A dialog or an open menu has its own keys.
  if (target?.closest('[role=dialog], [role=alertdialog], [role=menu], [role=listbox]')) return;
  const typing = isTypedInto(target);
  // Enter and Space press the button that has the focus.
  if ((event.key === 'Enter' || event.key === ' ') && target?.closest('button, a[href], summary')) return;
  // Arrows choose among the circles of a group, and Space takes one.
  if (/^(Arrow|\s$)/.test(event.key) && target?.matches('input[type=radio]')) return;
  const inCanvas = target?.closest('[data-canvas] .react-flow') != null;
  const now = situation();
  // The same key may mean one thing for a card and another for a link: the one that can be done now.
  const id = actionIds.find((candidate) => {
    const action: Action = actions[candidate];
    if ((typing && !action.whileTyping) || action.keysPass || (action.onCanvasOnly && !inCanvas)) return false;
    return keysHeld(action, now).some((keys) => matches(keys, event)) && isEnabled(action, now);
  });
  if (!id) return;
  event.preventDefault();
  perform(id);
}

/** However busy the page is, the menu is not further behind. */
const MENU_LATEST_MS = 300;

let scheduled = false;
let shown = '';

/** The menu follows the state of the app when the page has a moment, and only when it reads differently. */
function scheduleMenu(): void {
  if (scheduled) return;
  scheduled = true;
  const follow = () => {
    scheduled = false;
    const now = situation();
    const bar = menus.map((label) => ({ label, groups: groupsOf(label, now) }));
    const text = JSON.stringify(bar);
    if (text === shown) return;
    shown = text;
    void call('app.menu', bar);
  };
  requestIdleCallback(follow, { timeout: MENU_LATEST_MS });
}

function groupsOf(label: (typeof menus)[number], now: Situation) {
  const groups = new Map<number, { id: string; label: string; accelerator: string; enabled: boolean }[]>();
  for (const id of actionIds) {
    const action: Action = actions[id];
    if (action.menu?.[0] !== label) continue;
    const group = groups.get(action.menu[1]) ?? [];
    group.push({
      id,
      label: labelOf(action, now),
      accelerator: accelerator(keysHeld(action, now)[0]),
      enabled: isEnabled(action, now),
    });
    groups.set(action.menu[1], group);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}
