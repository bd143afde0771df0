/**
 * F6 leads from one part of the screen to the next: top bar, rail, lens, canvas, tray, details. So the canvas can use Tab
 * for its own and still be left.
 */
import { canvasControls } from '#renderer/session';
import { defineActions, inWorkspace } from './action';
import { firstControl } from './first-control';

export const regionActions = defineActions({
  'region.next': {
    label: 'Go to the next part of the screen',
    keys: ['F6'],
    menu: ['View', 6],
    whileTyping: true,
    enabled: inWorkspace,
    run: () => goTo(1),
  },
  'region.previous': {
    label: 'Go to the part of the screen before',
    keys: ['Shift+F6'],
    menu: ['View', 6],
    whileTyping: true,
    enabled: inWorkspace,
    run: () => goTo(-1),
  },
});

/** Gives the keys to a neighbouring part that has something to focus, around and around. */
function goTo(step: 1 | -1): void {
  const regions = [
    ...(document.querySelector('main')?.parentElement?.querySelectorAll<HTMLElement>(':scope > *') ?? []),
  ];
  const here = regions.findIndex((region) => region.contains(document.activeElement));
  for (let tried = 1; tried <= regions.length; tried += 1) {
    const start = here === -1 && step === -1 ? 0 : here;
    const region = regions[(start + tried * step + regions.length * 2) % regions.length];
    if (region && enter(region)) return;
  }
}

function enter(region: HTMLElement): boolean {
  const canvas = region.querySelector('[data-canvas]');
  if (canvas) {
    canvasControls()?.focus();
    return true;
  }
  const current = region.querySelector<HTMLElement>('[aria-current]:not([aria-current=false])');
  const first = current ?? firstControl(region);
  first?.focus();
  return first !== null;
}
