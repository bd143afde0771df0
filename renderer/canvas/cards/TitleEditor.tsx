/**
 * The title as it is typed on its card. Enter or a click elsewhere keeps it, Tab too and goes on; Escape gives up the
 * change.
 */
import { useStore } from '@xyflow/react';
import type { KeyboardEvent } from 'react';
import { useLayoutEffect, useRef } from 'react';
import { cancelTitle, canvasControls, commitTitle, planStore, titleTyped } from '#renderer/session';
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
      // Typing can be ended from elsewhere, by undo or another selection: what was typed is kept all the same.
      if (!done.current && element && element.value !== element.defaultValue) commitTitle(card.id, element.value);
    };
  }, [card.id]);

  function end(finish: () => void): void {
    if (done.current) return;
    done.current = true;
    finish();
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.nativeEvent.stopImmediatePropagation();
      end(() => cancelTitle(card.id, event.currentTarget.value));
      onEnd();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      end(() => commitTitle(card.id, event.currentTarget.value));
      onEnd();
    } else if (event.key === 'Tab' && !event.shiftKey) {
      event.preventDefault();
      end(() => commitTitle(card.id, event.currentTarget.value));
      canvasControls()?.making.addBeside('sibling');
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
      placeholder="Title"
      defaultValue={title}
      spellCheck={false}
      onInput={titleTyped}
      onKeyDown={onKeyDown}
      onBlur={(event) => end(() => commitTitle(card.id, event.currentTarget.value))}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  );
}
