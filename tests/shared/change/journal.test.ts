import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import type { JournalEntry } from '#shared/change';
import { journalEntrySchema, noChange, replayEntry, startReplay } from '#shared/change';
import type { PlanHeader } from '#shared/plan';
import { builtPlan } from '../../plans';

const plan = builtPlan();

function entry(generation: number, fields: Partial<JournalEntry> = {}): JournalEntry {
  const at = '2026-11-21T10:42:00.000Z';
  return { generation, at, op: 'do', label: 'renaming the plan', join: false, changes: noChange, ...fields };
}

function renamed(before: string, after: string): JournalEntry['changes'] {
  return { ...noChange, header: { title: { before, after } } };
}

describe('replaying the journal', () => {
  it('[C7] refuses an entry that is not the next one', () => {
    const state = startReplay(plan, 4);
    for (const generation of [4, 6]) {
      const replayed = replayEntry(state, entry(generation));
      expect(!replayed.ok && replayed.error.code).toBe('journal-gap');
    }
  });

  it('[C7] refuses an entry that does not fit; what came before stays good', () => {
    const state = must(replayEntry(startReplay(plan, 0), entry(1, { changes: renamed('Towards 2030', 'A') })));
    const replayed = replayEntry(state, entry(2, { changes: renamed('B', 'C') }));
    expect(!replayed.ok && replayed.error.code).toBe('change-conflict');
    expect(state.plan.header.title).toBe('A');
  });

  it('[C7] puts a plan into the bin and takes it out again, without a step of history', () => {
    const binned = must(replayEntry(startReplay(plan, 0), entry(1, { op: 'bin' })));
    expect(binned).toMatchObject({ binnedAt: '2026-11-21T10:42:00.000Z', history: { past: [], future: [] } });
    expect(must(replayEntry(binned, entry(2, { op: 'restore' }))).binnedAt).toBeNull();
  });

  it('[C7] an undo of a step from before the journal changes the plan and no history', () => {
    const undone = must(
      replayEntry(startReplay(plan, 9), entry(10, { op: 'undo', changes: renamed('Towards 2030', 'Plan') })),
    );
    expect(undone.plan.header.title).toBe('Plan');
    expect(undone.history).toEqual({ past: [], future: [] });
  });
});

describe('reading a line of the journal', () => {
  const valid = entry(1, { changes: renamed('A', 'B') });

  it('[C7] takes what was written', () => {
    expect(journalEntrySchema.parse(JSON.parse(JSON.stringify(valid)))).toEqual(valid);
  });

  it.each<[string, unknown]>([
    ['generation 0', { ...valid, generation: 0 }],
    ['an unknown op', { ...valid, op: 'erase' }],
    ['a time that is none', { ...valid, at: 'noon' }],
    ['a title that is none', { ...valid, changes: { ...noChange, header: { title: { before: 'A', after: 7 } } } }],
    ['a header that is a list', { ...valid, changes: { ...noChange, header: [] } }],
    ['an item without an id', { ...valid, changes: { ...noChange, items: [{ before: null, after: null }] } }],
    [
      'a row that is no item',
      { ...valid, changes: { ...noChange, items: [{ id: 'a', before: null, after: { id: 'a' } }] } },
    ],
  ])('[C7] refuses %s', (_what, line) => {
    expect(journalEntrySchema.safeParse(line).success).toBe(false);
  });

  it('[C7] is not led astray by names that every object has', () => {
    const header = { constructor: { before: 1, after: 2 }, later: { before: 1, after: 2 } } as unknown as PlanHeader;
    expect(journalEntrySchema.safeParse({ ...valid, changes: { ...noChange, header } }).success).toBe(true);
  });
});
