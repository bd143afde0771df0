import { call } from '#renderer/host';
import { clearPassingNotices, leaveField, viewStore } from '#renderer/session';

/**
 * Room mode: canvas only, enlarged, on the whole screen; in high contrast until other colours are chosen there. What
 * was said before belongs to what was looked at before, and a title that is being typed is kept. Whoever leaves it finds
 * each lens where it was before.
 */
export function setRoom(on: boolean): void {
  leaveField();
  clearPassingNotices();
  viewStore.setState(({ viewports, beforeRoom }) =>
    on ? { room: true, roomTheme: 'contrast', beforeRoom: viewports } : { room: false, viewports: beforeRoom },
  );
  void call('app.room', { on });
}
