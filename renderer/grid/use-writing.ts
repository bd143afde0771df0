/** Writing a title in its place: that of a row, or of a new one at the end of its group. */
import { useState } from 'react';
import type { GridProps } from './grid-props';
import type { Cursor } from './use-cursor';

/** How a title that is being written ends: kept by Enter, left by a click elsewhere, given up by Escape. */
export type Ending = 'enter' | 'left' | 'escape';

export type WritingField = {
  /** Another one with each new row. */
  readonly key: number;
  readonly text: string;
  /** Whether the text is taken as it is when typing goes on; else it is selected. */
  readonly goesOn: boolean;
  readonly onInput: () => void;
  readonly end: (text: string, how: Ending) => void;
};

export type Writing = {
  /** The stop that is written on; null for none. */
  readonly at: number | null;
  readonly field: WritingField | null;
  readonly begin: (text?: string) => void;
};

type State = { readonly key: string; readonly round: number; readonly text: string; readonly goesOn: boolean };

export function useWriting(props: GridProps, { stops, at, go }: Cursor): Writing {
  const { onRename, onAdd, onTyping } = props;
  const [state, setState] = useState<State | null>(null);
  const row = stops.findIndex(({ key }) => key === state?.key);
  const stop = stops[row];

  function begin(text?: string): void {
    const target = stops[at.row];
    if (!target || (target.kind === 'row' ? !onRename : !onAdd)) return;
    const before = target.kind === 'row' ? target.row.title : '';
    setState({ key: target.key, round: 0, text: text ?? before, goesOn: text !== undefined });
  }

  function end(text: string, how: Ending): void {
    if (!state || !stop) return;
    const title = text.trim();
    // Something new has nothing to go back to: its words stay.
    const isKept = title !== '' && (how !== 'escape' || stop.kind === 'add');
    const isAgain = stop.kind === 'add' && isKept && how === 'enter';
    setState(isAgain ? { ...state, round: state.round + 1, text: '', goesOn: true } : null);
    if (!isKept) {
      onTyping(false);
      return;
    }
    if (stop.kind === 'add') onAdd?.(stop.group.id, title);
    else if (title !== stop.row.title) onRename?.(stop.row.id, title);
    onTyping(false);
    if (stop.kind === 'row' && how === 'enter') go({ row: Math.min(row + 1, stops.length - 1), column: at.column });
  }

  if (!state || !stop) return { at: null, field: null, begin };
  const { round, text, goesOn } = state;
  return { at: row, field: { key: round, text, goesOn, onInput: () => onTyping(true), end }, begin };
}
