/** Going from gate to gate by keys, where the transitions are looked at. */
import { canvasControls, chosenGate, gateBeside, openGate, showGate } from '#renderer/session';
import type { Situation } from './action';
import { defineActions, onCanvas } from './action';

const onTransitions = (now: Situation): boolean => onCanvas(now) && now.view.lens === 'transitions';
const step =
  (by: 1 | -1) =>
  ({ view }: Situation): void =>
    canvasControls()?.chooseHead(gateBeside(view, by));

export const gateActions = defineActions({
  'gate.next': {
    label: 'The next gate',
    otherWords: 'transition seam',
    where: 'canvas',
    keys: ['Alt+PageDown'],
    menu: ['View', 5],
    enabled: onTransitions,
    run: step(1),
  },
  'gate.back': {
    label: 'The gate before',
    otherWords: 'transition seam',
    where: 'canvas',
    keys: ['Alt+PageUp'],
    menu: ['View', 5],
    enabled: onTransitions,
    run: step(-1),
  },
  'gate.wide': {
    label: ({ view }) => (openGate(view) === null ? 'Open the gate wide' : 'Show all gates'),
    sheetLabel: 'Open a gate wide, or show all',
    otherWords: 'transition weeks',
    where: 'canvas',
    keys: ['Alt+Home'],
    menu: ['View', 5],
    enabled: onTransitions,
    run: ({ view }) => showGate(openGate(view) === null ? (chosenGate(view) ?? gateBeside(view, 1)) : null),
  },
});
