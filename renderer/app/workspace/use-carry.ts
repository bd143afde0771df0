/**
 * Carrying something to the canvas with mouse, pen or finger alike. The browser's own drag and drop knows no touch, so
 * pointers are followed by hand: a press that moves becomes a carry, a press that does not stays a click.
 */
import type { MouseEvent, PointerEvent } from 'react';
import { useEffect, useRef } from 'react';
import { canvasControls } from '#renderer/session';
import type { Point } from '#shared/scene';

/** A press that moves less than this is a click, px. */
const SLACK = 6;

export type Carry = {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  /** Keeps the click that ends a carry from counting as one. */
  readonly onClickCapture: (event: MouseEvent) => void;
};

/** `letGo` is told the point of the page where it ends over the canvas; Escape calls it off. */
export function useCarry(letGo: (at: Point) => void): Carry {
  const stop = useRef<(() => void) | null>(null);
  const carried = useRef(false);
  useEffect(() => () => stop.current?.(), []);

  return {
    onPointerDown: (event) => {
      if (event.button !== 0 || !event.isPrimary) return;
      carried.current = false;
      stop.current?.();
      stop.current = follow(event, {
        onStart: () => {
          carried.current = true;
        },
        onEnd: (at) => at && canvasControls()?.holdOver(at) && letGo(at),
      });
    },
    onClickCapture: (event) => {
      // A click without a press comes from the keyboard.
      if (!carried.current || event.detail === 0) return;
      carried.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

type Following = { readonly onStart: () => void; readonly onEnd: (at: Point | null) => void };

/** Follows one pointer from its press; the function that comes back gives it up. */
function follow(press: PointerEvent<HTMLElement>, { onStart, onEnd }: Following): () => void {
  const { currentTarget: source, pointerId, clientX, clientY } = press;
  let image: HTMLElement | null = null;

  function onMove(event: globalThis.PointerEvent): void {
    if (event.pointerId !== pointerId) return;
    if (!image) {
      if (Math.hypot(event.clientX - clientX, event.clientY - clientY) < SLACK) return;
      onStart();
      image = imageOf(source);
      source.setAttribute('data-dragging', '');
    }
    event.preventDefault();
    image.style.translate = `${event.clientX - clientX}px ${event.clientY - clientY}px`;
    canvasControls()?.holdOver({ x: event.clientX, y: event.clientY });
  }

  function onUp(event: globalThis.PointerEvent): void {
    if (event.pointerId !== pointerId) return;
    const at = image ? { x: event.clientX, y: event.clientY } : null;
    end();
    onEnd(at);
    canvasControls()?.holdOver(null);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !image) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    end();
    canvasControls()?.holdOver(null);
  }

  function onCancel(event: globalThis.PointerEvent): void {
    if (event.pointerId !== pointerId) return;
    end();
    canvasControls()?.holdOver(null);
  }

  function end(): void {
    image?.remove();
    source.removeAttribute('data-dragging');
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', onUp);
    window.removeEventListener('pointercancel', onCancel);
    window.removeEventListener('keydown', onKeyDown, true);
  }

  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', onUp);
  window.addEventListener('pointercancel', onCancel);
  window.addEventListener('keydown', onKeyDown, true);
  return end;
}

/** A copy under the pointer, which nothing can be pointed at through. */
function imageOf(source: HTMLElement): HTMLElement {
  const { left, top, width } = source.getBoundingClientRect();
  const image = source.cloneNode(true) as HTMLElement;
  image.removeAttribute('id');
  image.setAttribute('aria-hidden', 'true');
  Object.assign(image.style, {
    position: 'fixed',
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    zIndex: '70',
    pointerEvents: 'none',
    boxShadow: 'var(--shadow)',
  });
  document.body.append(image);
  return image;
}
