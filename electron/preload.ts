/**
 * All that the page gets of the host: two verbs on `window.allthrough`. Fixed and small on purpose; what the calls mean
 * is decided by the gate of the main process. Nothing here comes from the contract but types, so that it stays small.
 */
import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '#shared/ipc';
import { callChannel, eventChannel, isChannelName } from '#shared/ipc/channel';

const bridge: Bridge = {
  call(name, request) {
    if (!isChannelName(name)) return Promise.reject(new Error('There is no such call.'));
    return ipcRenderer.invoke(callChannel(name), request);
  },
  on(name, listener) {
    if (!isChannelName(name)) throw new Error('There is no such event.');
    const channel = eventChannel(name);
    const receive = (_event: unknown, data: Parameters<typeof listener>[0]) => listener(data);
    ipcRenderer.on(channel, receive);
    return () => void ipcRenderer.off(channel, receive);
  },
};

contextBridge.exposeInMainWorld('allthrough', bridge);
