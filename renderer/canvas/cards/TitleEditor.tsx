/**
 * The title as it is typed on its card. Enter or a click elsewhere keeps it, Tab and Ctrl with an arrow too and go on;
 * Escape gives up the change.
 */
import { useStore } from '@xyflow/react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { useLayoutEffect, useRef } from 'react';
import { growthOf } from '#renderer/actions';
import type { MakingControls } from '#renderer/session';
import {
  cancelTitle,
  canvasControls,
  commitTitle,
  editTitle,
  planStore,
  selectionStore,
  titleTyped,
} from '#renderer/session';
import { classNames } from '#renderer/ui';
import type { SceneCard } from '#shared/scene';
import styles from './TitleEditor.module.css';

type TitleEditorProps = { readonly card: SceneCard; readonly onEnd: () => void };

/** A card higher than this has room for more than one line. */
const ONE_LINE = 34;
/** Below this zoom the field is enlarged, so that one can read what one types. */
const READABLE_ZOOM = 0.9;

export function TitleEditor({ card, onEnd }: TitleEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const done = useRef(false);
  const enlarged = useStore(({ transform }) => Math.max(1, READABLE_ZOOM / transform[2]));
  const title = planStore.getState().open?.plan.items.get(card.id)?.title ?? '';

  useLayoutEffect(() => {
    const element = field.current;
    element?.focus({ preventScroll: true });
    element?.select();
    return () => {
      // Typing can be ended from elsewhere, by undo or another lens: it ends as it would have ended here.
      if (done.current || !element) return;
      if (element.value !== element.defaultValue) commitTitle(card.id, element.value);
      // Only once the field is really gone: what is mounted twice, as it is while developing, has not been left.
      else queueMicrotask(() => element.isConnected || commitTitle(card.id, element.value));
    };
  }, [card.id]);

  function end(finish: () => void): void {
    if (done.current) return;
    done.current = true;
    finish();
  }

  /** Keeps the title and makes another card; where that is refused, the keys stay with this one. */
  function goOn(words: string, make: (making: MakingControls) => void): void {
    // A card without a word is still to be written: there is nothing to go on from.
    if (title === '' && words.trim() === '') return;
    end(() => commitTitle(card.id, words));
    const making = canvasControls()?.making;
    if (making) make(making);
    if (selectionStore.getState().editing === null) onEnd();
  }

  function leave({ currentTarget, relatedTarget }: FocusEvent<HTMLTextAreaElement>): void {
    const isBlank = title === '' && currentTarget.value.trim() === '';
    // Who goes on to the card's other fields, or to another program, has not given it up.
    if (isBlank && (relatedTarget?.closest('aside') || !document.hasFocus())) end(() => editTitle(null));
    else end(() => commitTitle(card.id, currentTarget.value));
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    const { key, currentTarget, nativeEvent } = event;
    if (!isForAll(nativeEvent)) event.stopPropagation();
    if (nativeEvent.isComposing) return;
    const direction = growthOf(nativeEvent);
    if (key === 'Escape') {
      event.preventDefault();
      nativeEvent.stopImmediatePropagation();
      end(() => cancelTitle(card.id, currentTarget.value));
      onEnd();
    } else if (key === 'Enter') {
      event.preventDefault();
      end(() => commitTitle(card.id, currentTarget.value));
      onEnd();
    } else if (key === 'Tab' && !event.shiftKey) {
      event.preventDefault();
      goOn(currentTarget.value, (making) => making.addBeside('sibling'));
    } else if (direction) {
      event.preventDefault();
      event.stopPropagation();
      goOn(currentTarget.value, (making) => making.grow(direction));
    }
  }

  const { rect, label, look } = card;
  const wraps = rect.height > ONE_LINE && look !== 'frame';
  return (
    <textarea
      ref={field}
      className={classNames(
        'nodrag nopan nowheel',
        styles.field,
        look === 'frame' && styles.serif,
        wraps && styles.wraps,
      )}
      style={{
        left: Math.max(label.x - rect.x, 6) - 7,
        top: wraps ? 4 : label.y - rect.y + (label.height - 26) / 2,
        ...(wraps && { width: Math.max(label.width + 14, 160), minHeight: rect.height - 8 }),
        scale: enlarged,
      }}
      rows={1}
      aria-label="Title"
      data-item-title
      placeholder="Title"
      defaultValue={title}
      spellCheck={false}
      onInput={titleTyped}
      onKeyDown={onKeyDown}
      onBlur={leave}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  );
}

/**
 * Whether a key pressed while typing is left to the shortcuts of the app, of which those for typing answer: zoom, lenses,
 * finding. The field keeps what it edits with, its own undo among it.
 */
function isForAll({ key, ctrlKey, metaKey }: KeyboardEvent['nativeEvent']): boolean {
  if (/^F\d+$/.test(key)) return true;
  return (
    (ctrlKey || metaKey) && !/^([acvxyz]|Control|Meta|Shift|Alt|Enter|Backspace|Delete|Home|End|Arrow.*)$/i.test(key)
  );
}
