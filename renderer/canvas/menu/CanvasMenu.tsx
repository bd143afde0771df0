/**
 * The menu of what is under the pointer, or of what is selected where a key asks for it. The right button also moves the
 * view, so its menu waits until the button is let go where it was pressed.
 */
import type { MouseEvent, PointerEvent, ReactNode } from 'react';
import { createContext, memo, useRef, useState } from 'react';
import { clearSelection, select, selectionStore } from '#renderer/session';
import type { MenuEntry } from '#renderer/ui';
import { ContextMenu } from '#renderer/ui';
import type { ItemId, LinkId } from '#shared/plan';
import type { Point } from '#shared/scene';
import { focusLink, focusSelected } from '../cards/focus-canvas';
import type { Steering } from '../view/steering';
import styles from './CanvasMenu.module.css';
import type { MenuSubject } from './canvas-menu';
import { canvasMenu } from './canvas-menu';

const RIGHT = 2;
/** A hand is never quite still, px. */
const STILL = 4;
/** What has a menu of its own, or none. */
const APART = 'input, textarea, select, button, [role="dialog"], [role="toolbar"]';

const Inside = createContext<ReactNode>(null);

type CanvasMenuProps = { readonly steering: Steering; readonly children: ReactNode };

export function CanvasMenu({ steering, children }: CanvasMenuProps) {
  return (
    <Inside value={children}>
      <MenuAround steering={steering} />
    </Inside>
  );
}

/** What stands inside is drawn anew after each edit, the menu around it only for its own sake. */
const MenuAround = memo(function MenuAround({ steering }: Pick<CanvasMenuProps, 'steering'>) {
  const [entries, setEntries] = useState<readonly MenuEntry[]>([]);
  const pressed = useRef<Point | null>(null);
  /** What was last pointed at or had the keys when a menu was asked for, and where the pointer was. */
  const asked = useRef<{ readonly target: Element | null; readonly at: Point | null }>({ target: null, at: null });

  function onPointerDown({ target, button, clientX, clientY }: PointerEvent): void {
    const at = { x: clientX, y: clientY };
    const element = target instanceof Element ? target : null;
    pressed.current = button === RIGHT && !element?.closest(APART) ? at : null;
    asked.current = { target: element, at };
  }

  function onPointerUp({ currentTarget, button, clientX: x, clientY: y }: PointerEvent): void {
    const from = pressed.current;
    pressed.current = null;
    if (button !== RIGHT || !from || Math.hypot(x - from.x, y - from.y) > STILL) return;
    // Asked above the pane, which would swallow it.
    const asking = new window.MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: x, clientY: y });
    currentTarget.dispatchEvent(asking);
  }

  function onContextMenu(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest(APART)) {
      event.stopPropagation();
    } else if (event.nativeEvent.isTrusted && event.button === RIGHT) {
      // Comes with the press on some systems and after it on others: the pointer says when.
      event.preventDefault();
      event.stopPropagation();
    } else if (event.nativeEvent.isTrusted && pressed.current === null) {
      asked.current = { target, at: null };
    }
  }

  function onOpenChange(open: boolean): void {
    if (!open) return;
    const { target: first, at } = asked.current;
    // A painted card becomes real only when it is pointed at, so what was pressed may not have been it yet.
    const target = at ? document.elementFromPoint(at.x, at.y) : first;
    const subject = chooseSubject(target, at !== null);
    setEntries(canvasMenu(subject, () => at && steering.pointAt(at)));
  }

  return (
    <ContextMenu entries={entries} onOpenChange={onOpenChange} returnFocus={returnFocus}>
      <div
        className={styles.reach}
        role="presentation"
        onPointerDownCapture={onPointerDown}
        onPointerUpCapture={onPointerUp}
        onContextMenuCapture={onContextMenu}
      >
        <Inside.Consumer>{(canvas) => canvas}</Inside.Consumer>
      </div>
    </ContextMenu>
  );
});

/** Selects what the menu is about, and says what that is. */
function chooseSubject(target: Element | null, byPointer: boolean): MenuSubject {
  const { items, links } = selectionStore.getState();
  const card = target?.closest('.react-flow__node')?.getAttribute('data-id') as ItemId | null | undefined;
  const link = target?.closest('[data-link-id]')?.getAttribute('data-link-id') as LinkId | null | undefined;
  if (card) {
    if (!items.has(card)) select({ items: [card] });
    return 'cards';
  }
  if (link) {
    select({ links: [link] });
    return 'link';
  }
  if (byPointer) {
    clearSelection();
    return 'canvas';
  }
  return items.size > 0 ? 'cards' : links.size > 0 ? 'link' : 'canvas';
}

/** To the selected card or link, or else the canvas. */
function returnFocus(): void {
  const { items, links } = selectionStore.getState();
  const [link] = links;
  if (link !== undefined && items.size === 0) focusLink(link);
  else focusSelected();
}
