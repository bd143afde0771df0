/**
 * Somebody always has the keys. What closes, removes or disables the thing that had them need not think of it: as soon
 * as nobody has them, they go to the heir. In a plan that is a neighbour in the same panel, else what is selected on the
 * canvas or the outline; on Home the plan that has taken the place of the one that is gone.
 */
import { useEffect } from 'react';
import { firstControl, focusLine } from '#renderer/actions';
import { canvasControls, planStore, viewStore } from '#renderer/session';

/** Who had the keys, and what was around it: rows may go while their list stays. */
type Holder = {
  readonly element: Element;
  readonly around: readonly Element[];
  readonly row: number;
};

/** How often to look for an heir that is only just being drawn, every other frame. */
const PATIENCE = 60;
const OPEN_LAYER = '[role=dialog][data-state=open], [role=menu][data-state=open]';

/** Used once, at the root of the app. */
export function useKeptKeys(): void {
  useEffect(keepKeys, []);
}

function keepKeys(): () => void {
  let last: Holder | null = null;
  let pressed = false;
  let frame = 0;

  function look(patience = PATIENCE): void {
    if (frame !== 0 || !nobodyHasKeys()) return;
    frame = requestAnimationFrame(() => {
      // What has just closed may still be about to give them back itself.
      frame = requestAnimationFrame(() => {
        frame = 0;
        if (!nobodyHasKeys() || pressed || !mayPass(last)) return;
        passOn(last);
        if (patience > 0) look(patience - 1);
      });
    });
  }

  const changes = new MutationObserver(() => look());
  changes.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled'] });
  const stop = new AbortController();
  const on = (type: string, hear: (event: Event) => void) =>
    document.addEventListener(type, hear, { capture: true, signal: stop.signal });
  on('focusin', ({ target }) => {
    if (target instanceof Element) last = holderOf(target);
  });
  on('focusout', () => look());
  on('pointerdown', () => {
    pressed = true;
  });
  for (const end of ['pointerup', 'pointercancel', 'dragend']) {
    on(end, () => {
      pressed = false;
      look();
    });
  }
  return () => {
    changes.disconnect();
    stop.abort();
    cancelAnimationFrame(frame);
  };
}

function nobodyHasKeys(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.matches(':disabled');
}

function holderOf(element: Element): Holder {
  const around: Element[] = [];
  for (let at = element.parentElement; at; at = at.parentElement) around.push(at);
  const item = element.closest('li');
  return { element, around, row: item ? [...(item.parentElement?.children ?? [])].indexOf(item) : 0 };
}

/** A plan is worked on with keys at any time, but for text that is just being marked; on Home they are only replaced. */
function mayPass(last: Holder | null): boolean {
  if (planStore.getState().open) return document.getSelection()?.isCollapsed ?? true;
  return last !== null && (!last.element.isConnected || last.element.matches(':disabled'));
}

function passOn(last: Holder | null): void {
  const layer = [...document.querySelectorAll<HTMLElement>(OPEN_LAYER)].at(-1);
  const heir = layer ?? neighbourOf(last) ?? (planStore.getState().open ? null : atHome());
  if (heir) heir.focus();
  else if (viewStore.getState().surface === 'canvas') canvasControls()?.focus();
  else if (!focusLine()) document.querySelector('main')?.focus();
}

/** In a list or panel that is still there: what stands where it stood. */
function neighbourOf(last: Holder | null): HTMLElement | null {
  const left = last?.around.find((element) => element.isConnected);
  if (!last || !left?.closest('aside > * *, main ul')) return null;
  const row = left.matches('ul, ol') ? left.children[Math.min(last.row, left.children.length - 1)] : left;
  return firstControl(row);
}

function atHome(): HTMLElement | null {
  const main = document.querySelector('main');
  return main?.querySelector<HTMLElement>('[data-card]') ?? firstControl(main);
}
