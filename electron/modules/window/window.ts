/** One window of the app: how it opens, where, and what it remembers of that. */
import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import type { Settings } from '../settings';
import { LEAST_SIZE, placeBeside, placeWindow } from './bounds';

/** The paper of the page (light, dark), so that nothing flashes before the page has drawn itself. */
const PAPER = { light: '#f7f5f0', dark: '#14181e' };

/** The window is shown after this many milliseconds even if the page has drawn nothing by then. */
const PATIENCE = 8000;

/** Milliseconds of rest after which a moved or resized window's place is kept. */
const SETTLED = 400;

/** A window without its page yet: where the last one was left, or a little off the one that it is opened beside. */
export function makeWindow(settings: Settings, beside: BrowserWindow | null): BrowserWindow {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id);
  const workAreas = [main, ...others].map((display) => display.workArea);
  return new BrowserWindow({
    ...(beside ? placeBeside(beside.getNormalBounds(), workAreas) : placeWindow(settings.get().window, workAreas)),
    minWidth: LEAST_SIZE.width,
    minHeight: LEAST_SIZE.height,
    show: false,
    title: app.getName(),
    backgroundColor: paper(),
    webPreferences: {
      preload: join(app.getAppPath(), 'out', 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
    },
  });
}

/** The colour behind a page that has not drawn itself. */
export function paper(): string {
  return nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light;
}

/** Shows a window once there is something in it to be seen. */
export function showWhenDrawn(window: BrowserWindow, maximised: boolean): void {
  const show = () => {
    clearTimeout(patience);
    if (window.isDestroyed() || window.isVisible()) return;
    if (maximised) window.maximize();
    window.show();
  };
  const patience = setTimeout(show, PATIENCE);
  window.once('ready-to-show', show);
}

/** Keeps the place of the window that was moved or closed last, for the next start. */
export function rememberPlace(window: BrowserWindow, settings: Settings): void {
  let timer: NodeJS.Timeout | undefined;
  const keep = () => {
    clearTimeout(timer);
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
    settings.change({ window: { ...window.getNormalBounds(), maximised: window.isMaximized() } });
  };
  const keepSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, SETTLED);
  };
  window.on('resize', keepSoon);
  window.on('move', keepSoon);
  window.on('close', keep);
  window.on('closed', () => clearTimeout(timer));
}
