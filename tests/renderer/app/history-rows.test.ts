import { expect, test } from 'vitest';
import { noChange } from '#shared/change';
import { historyRows } from '../../../renderer/app/history/history-rows';

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
