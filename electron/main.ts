/**
 * The host: a thin shell around the page. Each module does one thing when it is enabled; this file only says in which
 * order.
 */
import { join } from 'node:path';
import { app } from 'electron';
import { createGate, createHandlers, serveCalls } from './ipc';
import {
  enableClipboard,
  enableClosing,
  enableCrashHandling,
  enableFiles,
  enableLog,
  enableMenu,
  enableNavigationGuard,
  enableNewWindows,
  enableOffline,
  enablePdf,
  enablePermissions,
  enableProtocol,
  enableSettings,
  enableShowing,
  enableTextMenu,
  enableTheme,
  enableUserData,
  enableWaitingFiles,
  enableWindows,
  filesOnCommandLine,
  type Handover,
  isPage,
} from './modules';
import { createVault } from './vault';

// The lock lives in the data folder, so the folder comes first; everything else waits for the lock, because two
// instances can't share a database.
const userData = enableUserData();
const handover: Handover = { files: [...filesOnCommandLine()] };
if (app.requestSingleInstanceLock(handover)) start();
else app.exit(0);

function start(): void {
  const log = enableLog(userData);
  const settings = enableSettings(userData, log);
  enableOffline(log);
  enablePermissions();
  enableNavigationGuard(log);
  enableProtocol();

  const windows = enableWindows(settings, log);
  enableCrashHandling(windows, log);
  const waitingFiles = enableWaitingFiles(windows);
  const closing = enableClosing(windows, log);
  const vault = createVault(join(userData, 'vault'), { note: log.note });
  finishBeforeQuitting(() => Promise.all([vault.close(), settings.flushed()]));

  app.once('ready', () => {
    const theme = enableTheme(settings);
    const showing = enableShowing(windows);
    enableTextMenu(windows);
    // The page's own process starts meanwhile; it can ask for nothing before this function has ended.
    windows.open();
    const newWindows = enableNewWindows(windows);
    const clipboard = enableClipboard(windows);
    const menu = enableMenu(windows, log);
    const files = enableFiles(windows, settings);
    const pdf = enablePdf(log);
    const about = { version: app.getVersion(), platform: process.platform };
    const handlers = createHandlers({
      about,
      vault,
      files,
      pdf,
      menu,
      theme,
      showing,
      clipboard,
      newWindows,
      waitingFiles,
      closing,
    });
    serveCalls(createGate({ handlers, isPage, note: log.note }), (page) => windows.of(page) !== null);
    app.on('activate', windows.open);
    log.note('started', { version: about.version, platform: about.platform });
  });
}

/** Holds the end of the process until what is being written is written. */
function finishBeforeQuitting(finish: () => Promise<unknown>): void {
  let finished = false;
  app.on('will-quit', (event) => {
    if (finished) return;
    event.preventDefault();
    const end = () => {
      finished = true;
      app.quit();
    };
    finish().then(end, end);
  });
}
