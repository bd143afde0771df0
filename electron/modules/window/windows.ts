/** The app's windows: which there are, which one is in front, and how the host speaks to the page in each. */
import { type BrowserWindow, nativeTheme } from 'electron';
import type { EventData, EventName } from '#shared/ipc';
import { eventChannel } from '#shared/ipc/channel';
import type { Log } from '../log';
import { pageAddress } from '../page';
import type { Settings } from '../settings';
import { makeWindow, paper, rememberPlace, showWhenDrawn } from './window';

export type Windows = {
  /** The window that was worked in last; null where there is none. */
  readonly front: () => BrowserWindow | null;
  /** The window whose page has this id; null for anything that is not the page of one of the app's windows. */
  readonly of: (page: PageId) => BrowserWindow | null;
  /** Brings the front window to the front of everything else; opens one where there is none. */
  readonly open: () => void;
  /** Opens one more; answers with the id of its page. */
  readonly openAnother: () => PageId;
  readonly bringForward: (window: BrowserWindow) => void;
  /** Tells a window's page something; lost where there is no page. */
  readonly emit: <Name extends EventName>(window: BrowserWindow, name: Name, data: EventData<Name>) => void;
  /** Called with each window that is made, before its page is loaded. */
  readonly onMade: (listener: (window: BrowserWindow) => void) => void;
  /** Called with the window that is now in front, whenever that may be another one. */
  readonly onFront: (listener: (window: BrowserWindow) => void) => void;
};

/** The id of the contents that show a window's page. */
export type PageId = number;

export function enableWindows(settings: Settings, log: Log): Windows {
  const listeners: ((window: BrowserWindow) => void)[] = [];
  const frontListeners: ((window: BrowserWindow) => void)[] = [];
  /** The one that was worked in last comes last. */
  let windows: readonly BrowserWindow[] = [];

  const front = () => windows.at(-1) ?? null;

  function order(next: readonly BrowserWindow[]): void {
    windows = next;
    const window = front();
    if (window) for (const listener of frontListeners) listener(window);
  }

  function make(): BrowserWindow {
    const beside = front();
    const made = makeWindow(settings, beside);
    windows = [...windows, made];
    made.on('focus', () => order([...windows.filter((window) => window !== made), made]));
    made.on('closed', () => order(windows.filter((window) => window !== made)));
    rememberPlace(made, settings);
    showWhenDrawn(made, beside?.isMaximized() ?? settings.get().window?.maximised ?? false);
    for (const listener of listeners) listener(made);
    made.loadURL(pageAddress()).catch((error: unknown) => log.note('page not loaded', {}, error));
    return made;
  }

  function bringForward(window: BrowserWindow): void {
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  }

  nativeTheme.on('updated', () => {
    for (const window of windows) window.setBackgroundColor(paper());
  });
  return {
    front,
    of: (page) => windows.find((window) => !window.isDestroyed() && window.webContents.id === page) ?? null,
    open() {
      const window = front();
      if (window) bringForward(window);
      else make();
    },
    openAnother: () => make().webContents.id,
    bringForward,
    emit(window, name, data) {
      if (!window.isDestroyed()) window.webContents.send(eventChannel(name), data);
    },
    onMade: (listener) => void listeners.push(listener),
    onFront: (listener) => void frontListeners.push(listener),
  };
}
