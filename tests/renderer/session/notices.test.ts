import { beforeEach, expect, test } from 'vitest';
import { dismissNotice, notify } from '#renderer/session';
import { noticeStore } from '../../../renderer/session/notices';

beforeEach(() => noticeStore.setState({ notices: [] }));

const texts = () => noticeStore.getState().notices.map(({ text }) => text);

test('the same is never shown twice, and keeps its place', () => {
  const first = notify({ tone: 'info', text: 'No link leads that way.' });
  notify({ tone: 'info', text: 'One item pasted.' });
  expect(notify({ tone: 'info', text: 'No link leads that way.' })).toBe(first);
  expect(texts()).toEqual(['No link leads that way.', 'One item pasted.']);
});

test('what is said about the last step replaces what was said about the one before', () => {
  notify({ tone: 'info', text: 'Copied.' });
  notify({ tone: 'info', text: 'Deleted.', topic: 'last step' });
  notify({ tone: 'info', text: 'Undone: deleting ‘Phonics’.', topic: 'last step' });
  expect(texts()).toEqual(['Copied.', 'Undone: deleting ‘Phonics’.']);
});

test('at most two are there at a time, but a warning stays until it is dismissed', () => {
  const warning = notify({ tone: 'warning', text: 'The file could not be read.' });
  for (const text of ['One', 'Two', 'Three']) notify({ tone: 'info', text });
  expect(texts()).toEqual(['The file could not be read.', 'Three']);
  dismissNotice(warning);
  expect(texts()).toEqual(['Three']);
});
