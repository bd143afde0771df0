/** Which gate is opened wide, and which one is being talked about: switches of the transitions, for whoever shows or changes them. */
import type { GateId } from '#shared/calendar';
import { GATES } from '#shared/calendar';
import { askCanvas } from './canvas-requests';
import { clearSelection } from './selection-store';
import type { View } from './view-store';
import { setSwitch, viewStore } from './view-store';

type Looked = Pick<View, 'switches'>;

/** The gate that is opened wide; null while all are shown. */
export function openGate(view: Looked): GateId | null {
  return gateIn(view, 'open');
}

/** The gate that is being talked about: the open one, else one that was chosen among all; null for none. */
export function chosenGate(view: Looked): GateId | null {
  return openGate(view) ?? gateIn(view, 'chosen');
}

/** Opens a gate wide; null shows all of them, and goes on talking about the same one. */
export function showGate(gate: GateId | null): void {
  const before = openGate(viewStore.getState());
  turnToGate(gate);
  askCanvas('transitions', (canvas) => {
    canvas.lookAnew();
    if (gate === null && before !== null) canvas.revealHead(before);
  });
}

/** The same without going anywhere: for what is about to be shown there. */
export function turnToGate(gate: GateId | null): void {
  const before = openGate(viewStore.getState());
  if (before !== null) setSwitch('transitions', 'chosen', before);
  setSwitch('transitions', 'open', gate ?? '');
}

/** Talks about a gate and nothing else: marks it among all, or opens it wide where one is open; the panel tells its seam. */
export function chooseGate(gate: GateId): void {
  clearSelection();
  viewStore.setState({ inspectorOpen: true, panel: 'inspector' });
  if (openGate(viewStore.getState()) === null) setSwitch('transitions', 'chosen', gate);
  else showGate(gate);
}

/** Opens a gate wide and tells its seam in the panel; the keys go on to the canvas, where Escape leads back. */
export function openGateWide(gate: GateId): void {
  clearSelection();
  viewStore.setState({ inspectorOpen: true, panel: 'inspector' });
  turnToGate(gate);
  askCanvas('transitions', (canvas) => {
    canvas.lookAnew();
    canvas.focus();
  });
}

/** The gate before or after the one that is talked about, or the first or last one. */
export function gateBeside(view: Looked, step: 1 | -1): GateId {
  const now = GATES.findIndex(({ id }) => id === chosenGate(view));
  const next = now === -1 ? (step === 1 ? 0 : GATES.length - 1) : Math.min(Math.max(now + step, 0), GATES.length - 1);
  return GATES[next]?.id ?? 'into-n';
}

function gateIn({ switches }: Looked, name: string): GateId | null {
  const said = switches.transitions?.[name];
  return GATES.find(({ id }) => id === said)?.id ?? null;
}
