/** Windows as the host's modules see them, without Electron. */
import { EventEmitter } from 'node:events';
import { vi } from 'vitest';
import type { Windows } from '../../../electron/modules/window';

export type FakeWindow = EventEmitter & {
  readonly page: number;
  readonly webContents: EventEmitter & { readonly id: number };
  readonly destroy: () => void;
  readonly isDestroyed: () => boolean;
  /** As a click on the window’s cross does; answers with whether it may go at once. */
  readonly askToClose: () => boolean;
};

export function createFakeWindows() {
  const made: ((window: FakeWindow) => void)[] = [];
  const fronted: ((window: FakeWindow) => void)[] = [];
  let all: FakeWindow[] = [];
  const emit = vi.fn();

  function open(page: number): FakeWindow {
    let gone = false;
    const window: FakeWindow = Object.assign(new EventEmitter(), {
      page,
      webContents: Object.assign(new EventEmitter(), { id: page }),
      isDestroyed: () => gone,
      destroy: () => {
        gone = true;
        all = all.filter((one) => one !== window);
        window.emit('closed');
      },
      askToClose: () => {
        const event = { prevented: false, preventDefault: () => Object.assign(event, { prevented: true }) };
        window.emit('close', event);
        return !event.prevented;
      },
    });
    all.push(window);
    for (const listener of made) listener(window);
    window.webContents.emit('did-finish-load');
    return window;
  }

  const windows = {
    front: () => all.at(-1) ?? null,
    of: (page: number) => all.find((window) => window.page === page) ?? null,
    emit,
    onMade: (listener: (window: FakeWindow) => void) => void made.push(listener),
    onFront: (listener: (window: FakeWindow) => void) => void fronted.push(listener),
  };
  return {
    /** The parts of `Windows` that modules use, over what stands for Electron's windows. */
    windows: windows as unknown as Windows,
    emit,
    open,
    /** Another window is worked in. */
    focus: (window: FakeWindow): void => {
      all = [...all.filter((one) => one !== window), window];
      for (const listener of fronted) listener(window);
    },
  };
}
