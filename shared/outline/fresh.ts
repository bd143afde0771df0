import type { KindId } from '#shared/kinds';
import { isFrame, isKindId } from '#shared/kinds';
import type { Spot } from './grouping';

/** Beside an item comes another of its kind (beside a frame, a card), elsewhere an action. */
export function freshKind({ beside }: Spot): KindId {
  return beside && isKindId(beside.kind) && !isFrame(beside) ? beside.kind : 'action';
}
