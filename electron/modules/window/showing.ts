/** How a window is shown to others: filling the screen, and as room mode, to be read from the back row. */
import type { BrowserWindow } from 'electron';
import type { PageId, Windows } from './windows';

export type Showing = {
  readonly toggleFullScreen: (page: PageId) => void;
  readonly room: (page: PageId, on: boolean) => void;
};

/** 12.5 px of a card's title become 18.75 px. */
const ENLARGED = 1.5;

export function enableShowing({ of, emit, onMade }: Windows): Showing {
  /** Of the windows in room mode: whether they filled the screen before it. */
  const before = new WeakMap<BrowserWindow, boolean>();

  onMade((window) => {
    window.on('enter-full-screen', () => emit(window, 'fullScreen', { on: true }));
    window.on('leave-full-screen', () => emit(window, 'fullScreen', { on: false }));
    // A page that is loaded anew knows nothing of room mode; the browser would remember the enlargement.
    window.webContents.on('did-finish-load', () => {
      before.delete(window);
      enlarge(window, false);
    });
  });

  return {
    toggleFullScreen(page) {
      const window = of(page);
      window?.setFullScreen(!window.isFullScreen());
    },
    room(page, on) {
      const window = of(page);
      if (!window || on === before.has(window)) return;
      const fill = on || before.get(window) === true;
      if (on) before.set(window, window.isFullScreen());
      else before.delete(window);
      enlarge(window, on);
      if (window.isFullScreen() !== fill) window.setFullScreen(fill);
    },
  };
}

function enlarge(window: BrowserWindow, on: boolean): void {
  window.setMenuBarVisibility(!on);
  window.webContents.setZoomFactor(on ? ENLARGED : 1);
}
