/** The app's one window: how it opens, what it remembers, and how the host speaks to the page in it. */
import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import type { EventData, EventName } from '#shared/ipc';
import { eventChannel } from '#shared/ipc/channel';
import type { Log } from '../log';
import { pageAddress } from '../page';
import type { Settings } from '../settings';
import { LEAST_SIZE, placeWindow } from './bounds';

/** The paper of the page (light, dark), so that nothing flashes before the page has drawn itself. */
const PAPER = { light: '#f7f5f0', dark: '#14181e' };

/** The window is shown after this many milliseconds even if the page has drawn nothing by then. */
const PATIENCE = 8000;

/** Milliseconds of rest after which a moved or resized window's place is kept. */
const SETTLED = 400;

export type MainWindow = {
  readonly current: () => BrowserWindow | null;
  /** Opens the window, or brings it to the front. */
  readonly open: () => void;
  /** Tells the page something; lost where there is no page. */
  readonly emit: <Name extends EventName>(name: Name, data: EventData<Name>) => void;
  /** Called with each window that is made, before its page is loaded. */
  readonly onMade: (listener: (window: BrowserWindow) => void) => void;
};

export function enableWindow(settings: Settings, log: Log): MainWindow {
  const listeners: ((window: BrowserWindow) => void)[] = [];
  let window: BrowserWindow | null = null;

  function make(): BrowserWindow {
    const made = makeWindow(settings);
    made.on('closed', () => {
      window = null;
    });
    rememberPlace(made, settings);
    showWhenDrawn(made, settings.get().window?.maximised ?? false);
    for (const listener of listeners) listener(made);
    made.loadURL(pageAddress()).catch((error: unknown) => log.note('page not loaded', {}, error));
    return made;
  }

  nativeTheme.on('updated', () => window?.setBackgroundColor(paper()));
  return {
    current: () => window,
    open() {
      if (window === null) {
        window = make();
        return;
      }
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
    emit: (name, data) => window?.webContents.send(eventChannel(name), data),
    onMade: (listener) => void listeners.push(listener),
  };
}

function makeWindow(settings: Settings): BrowserWindow {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id);
  const workAreas = [main, ...others].map((display) => display.workArea);
  return new BrowserWindow({
    ...placeWindow(settings.get().window, workAreas),
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

function paper(): string {
  return nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light;
}

function showWhenDrawn(window: BrowserWindow, maximised: boolean): void {
  const show = () => {
    clearTimeout(patience);
    if (window.isDestroyed() || window.isVisible()) return;
    if (maximised) window.maximize();
    window.show();
  };
  const patience = setTimeout(show, PATIENCE);
  window.once('ready-to-show', show);
}

function rememberPlace(window: BrowserWindow, settings: Settings): void {
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
