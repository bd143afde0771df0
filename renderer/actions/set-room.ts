import { call } from '#renderer/host';
import { viewStore } from '#renderer/session';

/** Room mode: canvas only, enlarged, in high contrast, on the whole screen. */
export function setRoom(on: boolean): void {
  viewStore.setState({ room: on });
  void call('app.room', { on });
}
