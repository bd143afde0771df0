/** How the window is shown to others: filling the screen, and as room mode, to be read from the back row. */
import type { BrowserWindow } from 'electron';
import type { MainWindow } from './window';

export type Showing = {
  readonly toggleFullScreen: () => void;
  readonly room: (on: boolean) => void;
};

/** 12.5 px of a card's title become 18.75 px. */
const ENLARGED = 1.5;

export function enableShowing({ current, emit, onMade }: MainWindow): Showing {
  /** Whether the window filled the screen before room mode; null outside of it. */
  let before: boolean | null = null;

  onMade((window) => {
    window.on('enter-full-screen', () => emit('fullScreen', { on: true }));
    window.on('leave-full-screen', () => emit('fullScreen', { on: false }));
    // A page that is loaded anew knows nothing of room mode; the browser would remember the enlargement.
    window.webContents.on('did-finish-load', () => {
      before = null;
      enlarge(window, false);
    });
  });

  return {
    toggleFullScreen() {
      const window = current();
      window?.setFullScreen(!window.isFullScreen());
    },
    room(on) {
      const window = current();
      if (!window || on === (before !== null)) return;
      const fill = on || before === true;
      before = on ? window.isFullScreen() : null;
      enlarge(window, on);
      if (window.isFullScreen() !== fill) window.setFullScreen(fill);
    },
  };
}

function enlarge(window: BrowserWindow, on: boolean): void {
  window.setMenuBarVisibility(!on);
  window.webContents.setZoomFactor(on ? ENLARGED : 1);
}
