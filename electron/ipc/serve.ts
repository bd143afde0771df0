/** Hangs the gate on Electron's channels: the only place that listens to the page. */
import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { callNames } from '#shared/ipc';
import { callChannel } from '#shared/ipc/channel';
import type { PageId } from '../modules';
import type { Asker, Gate } from './gate';

/** Answers every call of the contract through the gate. `isOfWindow` says whether contents are those of a window. */
export function serveCalls(gate: Gate, isOfWindow: (page: PageId) => boolean): void {
  for (const name of callNames) {
    ipcMain.handle(callChannel(name), (event, request: unknown) => gate(name, askerOf(event, isOfWindow), request));
  }
}

function askerOf({ sender, senderFrame: frame }: IpcMainInvokeEvent, isOfWindow: (page: PageId) => boolean) {
  if (!frame) return null;
  const isMainFrameOfWindow = isOfWindow(sender.id) && frame.parent === null && frame.top === frame;
  return { url: frame.url, page: sender.id, isMainFrameOfWindow } satisfies Asker;
}
