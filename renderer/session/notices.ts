/** Short messages at the foot of the window: what has just happened, what went wrong and what to do. */
import { createStore } from 'zustand/vanilla';
import { ports } from '#renderer/host';

export type Notice = {
  readonly id: string;
  readonly tone: 'info' | 'warning';
  readonly text: string;
  /** What a person who helps would ask for; folded away until it is asked for. */
  readonly detail?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
};

export const noticeStore = createStore<{ readonly notices: readonly Notice[] }>(() => ({ notices: [] }));

const MOST_AT_ONCE = 3;

/** Shows a notice until it is dismissed or times out (info only; a warning stays until dismissed); answers with its id. */
export function notify(notice: Omit<Notice, 'id'>): string {
  const id = ports.newId();
  noticeStore.setState(({ notices }) => ({ notices: withRoom([...notices, { ...notice, id }]) }));
  return id;
}

/** Older notes make room for newer ones; a warning stays until it is dismissed. */
function withRoom(notices: readonly Notice[]): readonly Notice[] {
  const tooMany = Math.max(0, notices.length - MOST_AT_ONCE);
  const leaving = new Set(notices.filter(({ tone }) => tone === 'info').slice(0, tooMany));
  return notices.filter((notice) => !leaving.has(notice));
}

/** Takes away what was said of a plan that is no longer on the screen. */
export function clearNotices(): void {
  noticeStore.setState({ notices: [] });
}

export function dismissNotice(id: string): void {
  noticeStore.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}
