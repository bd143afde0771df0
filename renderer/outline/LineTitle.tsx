/** A title as it is typed on its line. Enter keeps it, and after a line that was just added makes the next one. */
import type { KeyboardEvent } from 'react';
import { useLayoutEffect, useRef } from 'react';
import { focusLine, perform } from '#renderer/actions';
import { cancelTitle, commitTitle, outlineOf, outlineStore, planStore, select, titleTyped } from '#renderer/session';
import type { Item } from '#shared/plan';
import styles from './LineTitle.module.css';

export function LineTitle({ item }: { readonly item: Item }) {
  const field = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  const { id, title } = item;

  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  function end(keep: boolean, text: string): void {
    if (done.current) return;
    done.current = true;
    if (keep && text.trim() !== '') commitTitle(id, text);
    else cancelTitle(id, text);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    event.stopPropagation();
    const text = event.currentTarget.value;
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.nativeEvent.stopImmediatePropagation();
    end(event.key === 'Enter', text);
    if (title === '' && text.trim() === '') goBack();
    focusLine();
    if (event.key === 'Enter' && title === '' && text.trim() !== '') perform('outline.addNext');
  }

  return (
    <input
      ref={field}
      type="text"
      className={styles.field}
      aria-label="Title"
      data-item-title
      placeholder="Title"
      defaultValue={title}
      spellCheck={false}
      autoComplete="off"
      onInput={titleTyped}
      onKeyDown={onKeyDown}
      onBlur={(event) => end(true, event.currentTarget.value)}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  );
}

/** Where something new is given up, the keys go back to the line that they came from. */
function goBack(): void {
  const { cameFrom } = outlineStore.getState();
  const { open } = planStore.getState();
  if (cameFrom === null || !open) return;
  outlineStore.setState({ active: cameFrom });
  const row = outlineOf(open.plan, outlineStore.getState()).rows.find(({ key }) => key === cameFrom);
  if (row?.item) select({ items: [row.item.id] });
}
