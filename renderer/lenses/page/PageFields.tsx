/** The statements at the head of the sheet, written where they stand: a double-click or Enter begins, as on a card. */
import type { KeyboardEvent } from 'react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { report } from '#renderer/actions';
import { dispatch, usePlan } from '#renderer/session';
import { classNames } from '#renderer/ui';
import type { PageField } from '#shared/lenses/page';
import { pageFields } from '#shared/lenses/page';
import styles from './PageFields.module.css';

/** Below this zoom the field is enlarged, so that one can read what one types. */
const READABLE_ZOOM = 0.9;
const MOST_SIGNS = 1_000;

export function PageFields({ zoom }: { readonly zoom: number }) {
  const plan = usePlan((whole) => whole);
  const fields = useMemo(() => pageFields(plan), [plan]);
  return fields.map((field) => <OneField key={field.id} field={field} zoom={zoom} />);
}

type OneFieldProps = { readonly field: PageField; readonly zoom: number };

function OneField({ field, zoom }: OneFieldProps) {
  const { name, text, rect } = field;
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
        field={field}
        zoom={zoom}
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
      onClick={({ detail }) => (detail === 0 || !isSaid) && setWritten(true)}
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

type WritingProps = OneFieldProps & { readonly onEnd: (byKey: boolean) => void };

function Writing({ field: { id, name, text, rect }, zoom, onEnd }: WritingProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const done = useRef(false);
  useEffect(() => {
    area.current?.focus({ preventScroll: true });
    area.current?.select();
  }, []);

  function end(words: string | null, byKey: boolean): void {
    if (done.current) return;
    done.current = true;
    if (words !== null && words.trim() !== text.trim()) report(dispatch('editPlan', { [id]: words.trim() }));
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
        // It grows to the left where the sheet ends at the right.
        left: Math.max(rect.x, 8),
        top: rect.y,
        width: Math.max(rect.width, 240),
        minHeight: Math.max(rect.height, 64),
        scale: Math.max(1, READABLE_ZOOM / zoom),
      }}
      aria-label={name}
      placeholder={name}
      maxLength={MOST_SIGNS}
      defaultValue={text}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget }) => end(currentTarget.value, false)}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  );
}
