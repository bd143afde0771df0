/** The words on a link as they are typed on its line. Enter or a click elsewhere keeps them, Escape does not. */
import { useStore, ViewportPortal } from '@xyflow/react';
import type { KeyboardEvent } from 'react';
import { useLayoutEffect, useRef } from 'react';
import { report } from '#renderer/actions';
import { dispatch } from '#renderer/session';
import type { Link } from '#shared/plan';
import type { Point } from '#shared/scene';
import { layers } from '../cards/scene-to-nodes';
import styles from './LabelEditor.module.css';

type LabelEditorProps = {
  readonly link: Link;
  /** The middle of the line, in the scene. */
  readonly at: Point;
  readonly onEnd: () => void;
};

export function LabelEditor({ link, at, onEnd }: LabelEditorProps) {
  const field = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  const zoom = useStore(({ transform }) => transform[2]);
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  function end(label: string): void {
    if (done.current) return;
    done.current = true;
    if (label.trim() !== link.label) report(dispatch('editLink', { id: link.id, label: label.trim() }));
    onEnd();
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    event.stopPropagation();
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.nativeEvent.stopImmediatePropagation();
    end(event.key === 'Enter' ? event.currentTarget.value : link.label);
  }

  return (
    <ViewportPortal>
      <input
        ref={field}
        className={`nodrag nopan nowheel ${styles.field}`}
        style={{
          zIndex: layers.held + 2,
          transform: `translate(${at.x}px, ${at.y}px) scale(${1 / zoom}) translate(-50%, -50%)`,
        }}
        aria-label="Label of the link"
        placeholder="A word or two"
        defaultValue={link.label}
        spellCheck={false}
        onKeyDown={onKeyDown}
        onBlur={(event) => end(event.currentTarget.value)}
        onPointerDown={(event) => event.stopPropagation()}
        onDoubleClick={(event) => event.stopPropagation()}
      />
    </ViewportPortal>
  );
}
