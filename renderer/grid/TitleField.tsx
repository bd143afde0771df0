import type { KeyboardEvent } from 'react';
import { useLayoutEffect, useRef } from 'react';
import styles from './Grid.module.css';
import type { Ending, WritingField } from './use-writing';

/** A title as it is written in its place. Enter keeps it, and so does leaving it; Escape gives it up. */
export function TitleField({ label, field }: { readonly label: string; readonly field: WritingField }) {
  const input = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  const { text, goesOn, onInput, end } = field;

  useLayoutEffect(() => {
    input.current?.focus({ preventScroll: true });
    if (goesOn) input.current?.setSelectionRange(text.length, text.length);
    else input.current?.select();
  }, [goesOn, text]);

  function finish(value: string, how: Ending): void {
    if (done.current) return;
    done.current = true;
    end(value, how);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    event.stopPropagation();
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.nativeEvent.stopImmediatePropagation();
    finish(event.currentTarget.value, event.key === 'Enter' ? 'enter' : 'escape');
  }

  return (
    <input
      ref={input}
      type="text"
      className={styles.field}
      aria-label={label}
      data-item-title
      defaultValue={text}
      spellCheck={false}
      autoComplete="off"
      onInput={onInput}
      onKeyDown={onKeyDown}
      onBlur={(event) => finish(event.currentTarget.value, 'left')}
    />
  );
}
