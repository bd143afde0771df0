import { call } from '#renderer/host';
import { clearPassingNotices, viewStore } from '#renderer/session';

/**
 * Room mode: canvas only, enlarged, on the whole screen; in high contrast until other colours are chosen there. What
 * was said before belongs to what was looked at before.
 */
export function setRoom(on: boolean): void {
  clearPassingNotices();
  viewStore.setState(on ? { room: true, roomTheme: 'contrast' } : { room: false });
  void call('app.room', { on });
}
