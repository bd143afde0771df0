import { call } from '#renderer/host';
import { viewStore } from '#renderer/session';

/** Room mode: canvas only, enlarged, on the whole screen; in high contrast until other colours are chosen there. */
export function setRoom(on: boolean): void {
  viewStore.setState(on ? { room: true, roomTheme: 'contrast' } : { room: false });
  void call('app.room', { on });
}
