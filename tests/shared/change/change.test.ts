/** The algebra by example; the properties are in tests/property/change.test.ts. */
import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import type { ChangeSet, History } from '#shared/change';
import {
  apply,
  emptyHistory,
  HISTORY_LIMIT,
  invert,
  isEmpty,
  noChange,
  record,
  redo,
  squash,
  startDraft,
  undo,
} from '#shared/change';
import type { ItemId } from '#shared/plan';
import { builtItem, builtPlan } from '../../plans';

const plan = builtPlan({ items: [builtItem('a', { title: 'Phonics' }), builtItem('b', { title: 'Fluency' })] });

function retitled(from: string, to: string): ChangeSet {
  const before = builtItem('a', { title: from });
  return { ...noChange, items: [{ id: before.id, before, after: { ...before, title: to } }] };
}

describe('apply', () => {
  it('[C1] leaves the plan given as it was, and shares what nothing touches', () => {
    const after = must(apply(plan, retitled('Phonics', 'Phonics every day')));
    expect(plan.items.get('a' as ItemId)?.title).toBe('Phonics');
    expect(after.items.get('a' as ItemId)?.title).toBe('Phonics every day');
    expect(after.items.get('b' as ItemId)).toBe(plan.items.get('b' as ItemId));
    expect(after.links).toBe(plan.links);
    expect(after.header).toBe(plan.header);
  });

  it.each<[string, ChangeSet]>([
    ['a row that has another value', retitled('Maths', 'Number')],
    ['a row that is gone', { ...noChange, items: [{ id: 'c' as ItemId, before: builtItem('c'), after: null }] }],
    [
      'a row that is there already',
      { ...noChange, items: [{ id: 'b' as ItemId, before: null, after: builtItem('b') }] },
    ],
    [
      'a field of the header that has another value',
      { ...noChange, header: { title: { before: 'Old', after: 'New' } } },
    ],
  ])('[C1] refuses, and applies nothing, at %s', (_what, conflict) => {
    const applied = apply(plan, squashedWith(conflict));
    expect(!applied.ok && applied.error.code).toBe('change-conflict');
  });

  it('[C1] takes a missing field and an undefined one, and zero and minus zero, for the same', () => {
    const free = builtPlan({ items: [builtItem('a', { facets: { free: { x: 0, y: 0 } } })] });
    const before = builtItem('a', { facets: { free: { x: -0, y: 0, width: undefined } } });
    expect(apply(free, { ...noChange, items: [{ id: before.id, before, after: null }] }).ok).toBe(true);
  });
});

/** Together with a change that would fit, to show that it is all or nothing. */
function squashedWith(conflict: ChangeSet): ChangeSet {
  const fits = { id: 'new' as ItemId, before: null, after: builtItem('new') };
  return { ...conflict, items: [fits, ...conflict.items] };
}

describe('squash and invert', () => {
  it('[C3] what comes home leaves nothing behind', () => {
    expect(isEmpty(squash(retitled('Phonics', 'x'), retitled('x', 'Phonics')))).toBe(true);
  });

  it('[C2, C3] a row that comes and goes leaves nothing behind', () => {
    const added: ChangeSet = { ...noChange, items: [{ id: 'c' as ItemId, before: null, after: builtItem('c') }] };
    expect(isEmpty(squash(added, invert(added)))).toBe(true);
  });
});

describe('a draft', () => {
  it('[C4] yields what has changed in the end, and only that', () => {
    const draft = startDraft(plan);
    const a = builtItem('a', { title: 'Phonics' });
    draft.putItem({ ...a, title: 'x' });
    draft.putItem(a);
    draft.removeItem('b' as ItemId);
    draft.putItem(builtItem('c'));
    draft.setHeader({ title: plan.header.title, organisation: 'Another' });
    expect([...draft.items()].map(({ id }) => id)).toEqual(['a', 'c']);
    expect(draft.changes()).toEqual({
      header: { organisation: { before: 'A trust', after: 'Another' } },
      items: [
        { id: 'b', before: plan.items.get('b' as ItemId), after: null },
        { id: 'c', before: null, after: builtItem('c') },
      ],
      links: [],
    });
  });
});

describe('the history', () => {
  const step = (from: string, to: string) => ({ label: `${from} to ${to}`, changes: retitled(from, to) });

  it('[C5] joins edits into one step with the label and time of the last', () => {
    const at = '2026-09-01T09:00:00.000Z';
    const moved = record(record(emptyHistory, step('Phonics', 'P'), false), { ...step('P', 'Ph'), at }, true);
    expect(moved.past).toEqual([{ label: 'P to Ph', changes: retitled('Phonics', 'Ph'), at }]);
  });

  it('[C5] forgets a joined step that ends where it began', () => {
    const typed = record(record(emptyHistory, step('Phonics', 'P'), false), step('P', 'Phonics'), true);
    expect(typed).toEqual(emptyHistory);
  });

  it('[C5] an edit clears what could be redone; one that changes nothing does not', () => {
    const undone = undo(record(emptyHistory, step('Phonics', 'P'), false))?.history ?? emptyHistory;
    expect(record(undone, { label: 'nothing', changes: noChange }, false)).toBe(undone);
    expect(record(undone, step('Phonics', 'Q'), false).future).toEqual([]);
  });

  it('[C5] keeps the last thousand steps', () => {
    let history: History = emptyHistory;
    for (let n = 0; n < HISTORY_LIMIT + 5; n += 1) history = record(history, step(`${n}`, `${n + 1}`), false);
    expect(history.past).toHaveLength(1_000);
    expect(history.past[0]?.label).toBe('5 to 6');
  });

  it('[C6] has nothing to take back at the start and nothing to do again at the end', () => {
    expect([undo(emptyHistory), redo(emptyHistory)]).toEqual([null, null]);
  });
});
