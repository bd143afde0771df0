/** Why an action can't be done as things stand, in a few words; found out from what it would take. */
import { lenses, lensIds } from '#shared/lenses';
import type { Action, KeyPlace, Situation } from './action';
import { freeLensNames, surfaceOf } from './action';
import { freeLens } from './free-lens';
import { isEnabled } from './perform';

/** Null where it can be done. */
export function whyOff(action: Action, now: Situation): string | null {
  if (isEnabled(action, now)) return action.isIdle?.(now) ? (action.needs ?? '') : null;
  if (!now.open) return 'open a plan first';
  if (action.where && !isAt(action.where, now)) return only[action.where];
  return whereOn(action, now) ?? action.needs ?? '';
}

const only: Readonly<Record<KeyPlace, string>> = {
  canvas: 'on the canvas only',
  card: 'on the canvas only',
  link: 'on the canvas only',
  free: `in ${freeLensNames} only`,
  outline: 'in the outline only',
  walk: 'while following one child only',
};

function isAt(place: KeyPlace, now: Situation): boolean {
  if (place === 'free') return freeLens(now) !== null;
  return surfaceOf(place) === now.view.surface;
}

/** Where it could be done with all else as it is; null for nowhere. */
function whereOn(action: Action, now: Situation): string | null {
  const isOn = (view: Partial<Situation['view']>) => isEnabled(action, { ...now, view: { ...now.view, ...view } });
  if (now.view.surface !== 'canvas' && isOn({ surface: 'canvas' })) return 'on the canvas only';
  if (now.view.surface !== 'outline' && isOn({ surface: 'outline' })) return 'in the outline only';
  const lens = lensIds.find((id) => isOn({ surface: 'canvas', lens: id }));
  return lens === undefined ? null : `in ${lenses[lens].name} only`;
}
