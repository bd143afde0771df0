/**
 * Which line has the keys. It follows what is selected elsewhere (undo, a jump, a search), unfolds what hides it, goes
 * to a neighbour when its item is deleted, and keeps the keyboard's focus while lines come and go.
 */
import type { FocusEvent, RefObject } from 'react';
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { focusLine } from '#renderer/actions';
import { foldBranches, outlineStore, useDialog, useSelection } from '#renderer/session';
import type { Branch, OutlineRow } from '#shared/outline';
import { itemKey, pathTo } from '#shared/outline';
import type { ItemId } from '#shared/plan';

type Lines = {
  /** The key of the line; null before any had the keys. */
  readonly active: string | null;
  readonly rows: readonly OutlineRow[];
  readonly tree: readonly Branch[];
  readonly scroller: RefObject<HTMLElement | null>;
  readonly scrollTo: (index: number) => void;
};

export function useActiveLine({ active, rows, tree, scroller, scrollTo }: Lines) {
  const index = rows.findIndex(({ key }) => key === active);
  const last = useRef<LastLine>({ index: 0, parent: null });
  const items = useSelection((selection) => selection.items);
  // A dialog that closes gives the keys back to where they were; its line may have moved meanwhile.
  useDialog();

  useEffect(() => {
    const [first] = items;
    const { active: now } = outlineStore.getState();
    const follows = first !== undefined && ![...items].some((id) => itemKey(id) === now);
    if (follows) outlineStore.setState({ active: itemKey(first) });
  }, [items]);

  useEffect(() => {
    if (index >= 0 || active === null) return;
    const hidden = active.startsWith('item:') ? pathTo(tree, active.slice('item:'.length) as ItemId) : null;
    if (hidden && hidden.length > 0) foldBranches(hidden, false);
    else outlineStore.setState({ active: neighbourOf(rows, last.current) });
  }, [active, index, rows, tree]);

  const scroll = useEffectEvent(scrollTo);
  useEffect(() => {
    if (index >= 0 && active !== null) scroll(index);
  }, [index, active]);

  useEffect(() => {
    if (index >= 0) last.current = { index, parent: rows[index]?.parent ?? null };
  }, [index, rows]);

  useLayoutEffect(() => giveKeys(true), []);

  // After every change: the line that has the keys may have been drawn anew, in another place.
  useLayoutEffect(() => {
    const holder = document.activeElement;
    const lost = holder === null || holder === document.body;
    const inTree = scroller.current?.contains(holder) && !(holder instanceof HTMLInputElement);
    if (outlineStore.getState().hasKeys && (lost || inTree)) focusLine();
  });

  return {
    onFocus: () => giveKeys(true),
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => {
      const stays = relatedTarget instanceof Element && relatedTarget.closest('[role=dialog], [role=menu]') !== null;
      if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget) && !stays) giveKeys(false);
    },
  };
}

function giveKeys(hasKeys: boolean): void {
  if (outlineStore.getState().hasKeys !== hasKeys) outlineStore.setState({ hasKeys });
}

type LastLine = { readonly index: number; readonly parent: string | null };

/** The line that takes over from one that is gone: the next of its group, or else the one before. */
function neighbourOf(rows: readonly OutlineRow[], { index, parent }: LastLine): string | null {
  const next = rows[index];
  return (next?.parent === parent ? next : (rows[index - 1] ?? rows[0]))?.key ?? null;
}
