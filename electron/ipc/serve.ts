/** Hangs the gate on Electron's channels: the only place that listens to the page. */
import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { callNames } from '#shared/ipc';
import { callChannel } from '#shared/ipc/channel';
import type { Asker, Gate } from './gate';

/** Answers every call of the contract through the gate. `contentsId` is the id of the window's page, if there is one. */
export function serveCalls(gate: Gate, contentsId: () => number | null): void {
  for (const name of callNames) {
    ipcMain.handle(callChannel(name), (event, request: unknown) => gate(name, askerOf(event, contentsId()), request));
  }
}

function askerOf(event: IpcMainInvokeEvent, contentsId: number | null): Asker | null {
  const frame = event.senderFrame;
  if (!frame) return null;
  const isMainFrameOfWindow = event.sender.id === contentsId && frame.parent === null && frame.top === frame;
  return { url: frame.url, isMainFrameOfWindow };
}
