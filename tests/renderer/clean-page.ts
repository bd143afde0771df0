/** The files of a worker share their page and the session's stores: after each test both are as at the start. */
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { findStore, looksStore, planStore, selectionStore, viewStore } from '#renderer/session';
import { noticeStore } from '../../renderer/session/notices';

function reset<State>(store: { getInitialState(): State; setState(state: State, replace: true): void }): void {
  store.setState(store.getInitialState(), true);
}

afterEach(() => {
  cleanup();
  reset(planStore);
  reset(noticeStore);
  reset(viewStore);
  reset(selectionStore);
  reset(findStore);
  reset(looksStore);
});
