/** A text that is written where it stands on the sheet: a double-click or Enter begins, as on a card. */
import type { KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { classNames } from '#renderer/ui';
import type { Rect } from '#shared/scene';
import styles from './WrittenInPlace.module.css';

/** Below this zoom the field is enlarged, so that one can read what one types. */
const READABLE_ZOOM = 0.9;

type WrittenInPlaceProps = {
  readonly name: string;
  readonly text: string;
  /** On the sheet, scene units. */
  readonly rect: Rect;
  readonly zoom: number;
  /** What stands at the foot of the sheet grows upwards and to the right, else it grows down and to the left. */
  readonly atFoot?: boolean;
  /** So many signs at most. */
  readonly most: number;
  /** Called with other words than there were, without white space around them. */
  readonly write: (words: string) => void;
  /** A click with the mouse, where that means something besides. */
  readonly onChoose?: () => void;
};

/** A text of the sheet, or the place of one that is still to be written. */
export function WrittenInPlace(props: WrittenInPlaceProps) {
  const { name, text, rect, onChoose } = props;
  const [isWritten, setWritten] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const givesBack = useRef(false);
  const isSaid = text.trim() !== '';
  useEffect(() => {
    if (isWritten || !givesBack.current) return;
    givesBack.current = false;
    button.current?.focus({ preventScroll: true });
  }, [isWritten]);

  if (isWritten) {
    return (
      <Writing
        {...props}
        onEnd={(byKey) => {
          givesBack.current = byKey;
          setWritten(false);
        }}
      />
    );
  }
  return (
    <button
      ref={button}
      type="button"
      className={classNames('nodrag nopan', styles.field, isSaid ? styles.said : styles.unsaid)}
      style={{ left: rect.x, top: rect.y, width: rect.width, height: rect.height }}
      aria-label={isSaid ? `${name}: ${text} Enter writes it anew.` : `${name}: write it here`}
      // A press of Enter or the space bar is a click without a mouse.
      onClick={({ detail }) => {
        if (detail === 0 || !isSaid) setWritten(true);
        else onChoose?.();
      }}
      onDoubleClick={(event) => {
        event.stopPropagation();
        setWritten(true);
      }}
      onKeyDown={(event) => (event.key === 'Enter' || event.key === ' ') && event.stopPropagation()}
    >
      {isSaid ? null : `+ ${name}`}
    </button>
  );
}

type WritingProps = WrittenInPlaceProps & { readonly onEnd: (byKey: boolean) => void };

function Writing({ name, text, rect, zoom, atFoot = false, most, write, onEnd }: WritingProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const done = useRef(false);
  useEffect(() => {
    area.current?.focus({ preventScroll: true });
    area.current?.select();
  }, []);

  function end(words: string | null, byKey: boolean): void {
    if (done.current) return;
    done.current = true;
    if (words !== null && words.trim() !== text.trim()) write(words.trim());
    onEnd(byKey);
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    const { key, nativeEvent, currentTarget } = event;
    event.stopPropagation();
    if (nativeEvent.isComposing) return;
    if (key === 'Escape') {
      event.preventDefault();
      nativeEvent.stopImmediatePropagation();
      end(null, true);
    } else if (key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      end(currentTarget.value, true);
    }
  }

  return (
    <textarea
      ref={area}
      className={classNames('nodrag nopan nowheel', styles.writing)}
      style={{
        left: Math.max(rect.x, 8),
        top: rect.y + (atFoot ? rect.height : 0),
        width: Math.max(rect.width, 240),
        minHeight: atFoot ? rect.height : Math.max(rect.height, 64),
        ...(atFoot && { translate: '0 -100%', transformOrigin: 'left bottom' }),
        scale: Math.max(1, READABLE_ZOOM / zoom),
      }}
      aria-label={name}
      placeholder={name}
      maxLength={most}
      defaultValue={text}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget }) => end(currentTarget.value, false)}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  );
}
