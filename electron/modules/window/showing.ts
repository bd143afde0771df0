/** How a window is shown to others: filling the screen, and as room mode, to be read from the back row. */
import { type BrowserWindow, screen } from 'electron';
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

  function stillEnlarged(window: BrowserWindow): void {
    if (before.has(window) && !window.isDestroyed()) fitEnlarged(window);
  }

  onMade((window) => {
    window.on('enter-full-screen', () => emit(window, 'fullScreen', { on: true }));
    window.on('leave-full-screen', () => emit(window, 'fullScreen', { on: false }));
    // The window's new size is known only after its page has been told of it.
    window.on('resize', () => setImmediate(() => stillEnlarged(window)));
    window.webContents.on('render-process-gone', () => before.delete(window));
    // A page that is loaded anew knows nothing of room mode.
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

/**
 * Not by the browser's zoom, which is one for all windows of an origin: the page is told of a smaller window, and drawn
 * larger.
 */
function enlarge(window: BrowserWindow, on: boolean): void {
  window.setMenuBarVisibility(!on);
  if (on) fitEnlarged(window);
  else window.webContents.disableDeviceEmulation();
}

function fitEnlarged(window: BrowserWindow): void {
  const { width, height } = window.getContentBounds();
  window.webContents.enableDeviceEmulation({
    screenPosition: 'desktop',
    screenSize: { width: 0, height: 0 },
    viewPosition: { x: 0, y: 0 },
    deviceScaleFactor: ENLARGED * screen.getDisplayMatching(window.getBounds()).scaleFactor,
    viewSize: { width: Math.ceil(width / ENLARGED), height: Math.ceil(height / ENLARGED) },
    scale: ENLARGED,
  });
}
