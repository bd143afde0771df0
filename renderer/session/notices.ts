/** Short messages at the foot of the window: what has just happened, what went wrong and what to do. */
import { createStore } from 'zustand/vanilla';
import { ports } from '#renderer/host';

export type Notice = {
  readonly id: string;
  readonly tone: 'info' | 'warning';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
};

export const noticeStore = createStore<{ readonly notices: readonly Notice[] }>(() => ({ notices: [] }));

const MOST_AT_ONCE = 3;

/** Shows a notice until it is dismissed or times out (info only; a warning stays until dismissed). */
export function notify(notice: Omit<Notice, 'id'>): void {
  const id = ports.newId();
  noticeStore.setState(({ notices }) => ({ notices: [...notices, { ...notice, id }].slice(-MOST_AT_ONCE) }));
}

export function dismissNotice(id: string): void {
  noticeStore.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}
