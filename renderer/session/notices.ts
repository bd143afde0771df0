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
  /** A warning that is about one moment only, and leaves by itself as an info does. */
  readonly passes?: boolean;
  /** What it is about, where a later word about the same makes an earlier one stale: the last step, say. */
  readonly topic?: string;
  /** How often it has been said; once more while it is shown makes it stay longer, not appear twice. */
  readonly said: number;
};

export const noticeStore = createStore<{ readonly notices: readonly Notice[] }>(() => ({ notices: [] }));

/** More than these lie over what one is looking at. */
export const MOST_NOTICES = 2;

/**
 * Shows a notice until it is dismissed or times out (info, and what passes; other warnings stay); answers with its id.
 * What is shown already is not shown twice, and a notice takes the place of the one on the same topic.
 */
export function notify(notice: Omit<Notice, 'id' | 'said'>): string {
  const { notices } = noticeStore.getState();
  const twin = notices.find(({ tone, text }) => tone === notice.tone && text === notice.text);
  const next: Notice = {
    ...(twin?.action && { action: twin.action }),
    ...notice,
    id: twin?.id ?? ports.newId(),
    said: (twin?.said ?? 0) + 1,
  };
  const isStale = ({ id, topic }: Notice) => id !== next.id && topic !== undefined && topic === notice.topic;
  const fresh = notices.filter((one) => !isStale(one));
  noticeStore.setState({
    notices: twin ? fresh.map((one) => (one === twin ? next : one)) : withRoom([...fresh, next]),
  });
  return next.id;
}

/** Older notes make room for newer ones; a warning waits behind the others until it is dismissed. */
function withRoom(notices: readonly Notice[]): readonly Notice[] {
  const tooMany = Math.max(0, notices.length - MOST_NOTICES);
  const leaving = new Set(notices.filter(({ tone }) => tone === 'info').slice(0, tooMany));
  return notices.filter((notice) => !leaving.has(notice));
}

/** Takes away what was said of a plan that is no longer on the screen. */
export function clearNotices(): void {
  noticeStore.setState({ notices: [] });
}

/** Takes away what would leave by itself; warnings that stay until they are dismissed stay. */
export function clearPassingNotices(): void {
  noticeStore.setState(({ notices }) => ({
    notices: notices.filter(({ tone, passes }) => tone === 'warning' && !passes),
  }));
}

export function dismissNotice(id: string): void {
  noticeStore.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}
