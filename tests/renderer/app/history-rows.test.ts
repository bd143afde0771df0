import { expect, test } from 'vitest';
import { noChange } from '#shared/change';
import { historyRows, timeInWords } from '../../../renderer/app/history/history-rows';

const step = (label: string) => ({ label, changes: noChange });

test('the history reads newest first, with the present between what was undone and what was done', () => {
  const history = {
    past: [step('adding ‘Phonics’'), step('moving ‘Phonics’')],
    future: [step('deleting a link'), step('editing ‘A’')],
  };
  expect(historyRows(history).map(({ count, label, time }) => [count, label, time])).toEqual([
    [4, 'Deleting a link', 'future'],
    [3, 'Editing ‘A’', 'future'],
    [2, 'Moving ‘Phonics’', 'present'],
    [1, 'Adding ‘Phonics’', 'past'],
    [0, 'As it was before', 'past'],
  ]);
});

test('a step says when it was done, with the day where that is another', () => {
  const at = new Date(2026, 10, 21, 10, 42).toISOString();
  const history = { past: [{ ...step('adding ‘Phonics’'), at }], future: [] };
  expect(historyRows(history).map((row) => row.at)).toEqual([at, null]);
  expect(timeInWords(at, new Date(2026, 10, 21, 16, 5).toISOString())).toBe('10:42');
  expect(timeInWords(at, new Date(2026, 10, 23, 9, 0).toISOString())).toBe('21 Nov, 10:42');
});
