import { call } from '#renderer/host';
import { clearPassingNotices, leaveField, viewStore } from '#renderer/session';

/**
 * Room mode: canvas only, enlarged, on the whole screen; in high contrast until other colours are chosen there. What
 * was said before belongs to what was looked at before, and a title that is being typed is kept.
 */
export function setRoom(on: boolean): void {
  leaveField();
  clearPassingNotices();
  viewStore.setState(on ? { room: true, roomTheme: 'contrast' } : { room: false });
  void call('app.room', { on });
}
