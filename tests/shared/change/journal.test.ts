import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import type { JournalEntry } from '#shared/change';
import { noChange, readJournalEntry, replayEntry, startReplay } from '#shared/change';
import type { PlanHeader } from '#shared/plan';
import { builtItem, builtPlan } from '../../plans';

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

  it('[C7] what may be left out of the header and is taken away again can be read back', () => {
    const given = { purpose: { before: undefined, after: 'Every child, every week' } };
    const taken = { purpose: { before: 'Every child, every week', after: undefined } };
    let state = startReplay(plan, 0);
    for (const [index, header] of [given, taken].entries()) {
      const written = JSON.stringify(entry(index + 1, { changes: { ...noChange, header } }));
      const read = readJournalEntry(written);
      expect(read?.understood).toBe(true);
      if (read) state = must(replayEntry(state, read.entry));
      expect(state.plan.header.purpose).toBe(index === 0 ? 'Every child, every week' : undefined);
    }
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
  const read = (line: unknown) => readJournalEntry(JSON.stringify(line));

  it('[C7] takes what was written', () => {
    expect(read(valid)).toEqual({ entry: valid, understood: true, beyond: {} });
  });

  it.each<[string, unknown]>([
    ['generation 0', { ...valid, generation: 0 }],
    ['a time that is none', { ...valid, at: 'noon' }],
    ['a title that is none', { ...valid, changes: { ...noChange, header: { title: { before: 'A', after: 7 } } } }],
    ['a header that is a list', { ...valid, changes: { ...noChange, header: [] } }],
    ['an item without an id', { ...valid, changes: { ...noChange, items: [{ before: null, after: null }] } }],
    [
      'a row that is no item',
      { ...valid, changes: { ...noChange, items: [{ id: 'a', before: null, after: { id: 'a' } }] } },
    ],
  ])('[C7] refuses %s', (_what, line) => {
    expect(read(line)).toBeNull();
  });

  it('[C7] is not led astray by names that every object has', () => {
    const header = { constructor: { before: 1, after: 2 }, later: { before: 1, after: 2 } } as unknown as PlanHeader;
    expect(read({ ...valid, changes: { ...noChange, header } })).toMatchObject({ understood: true });
  });

  it('[C8] carries along fields of a later release, wherever they stand', () => {
    const item = { ...builtItem('a'), mood: 'calm', facets: { appraisal: { duty: 2 } } };
    const line = {
      ...valid,
      author: 'J',
      changes: { ...noChange, items: [{ id: 'a', before: null, after: item, why: 'asked for' }] },
    };
    expect(read(line)).toEqual({ entry: line, understood: true, beyond: {} });
    expect(must(replayEntry(startReplay(plan, 0), read(line)?.entry ?? valid)).plan.items.get(item.id)).toEqual(item);
  });

  it('[C8] replays what it knows beside rows of a kind that it does not, and names those', () => {
    const slides = [{ id: 's1', before: null, after: { id: 's1', title: 'Opening' } }];
    const found = read({ ...valid, changes: { ...renamed('Towards 2030', 'B'), slides } });
    expect(found).toMatchObject({ understood: false, beyond: { slides } });
    expect(must(replayEntry(startReplay(plan, 0), found?.entry ?? valid)).plan.header.title).toBe('B');
  });

  it.each<[string, object]>([
    ['a way of editing', { op: 'merge' }],
    [
      'a status',
      { changes: { ...noChange, items: [{ id: 'a', before: null, after: { ...builtItem('a'), status: 'blocked' } }] } },
    ],
  ])('[C8] takes %s that it does not know, and says so', (_what, fields) => {
    expect(read({ ...valid, ...fields })).toMatchObject({ understood: false, beyond: {} });
  });

  it('[C8] undo does not reach across a way of editing that is not known', () => {
    const first = must(replayEntry(startReplay(plan, 0), entry(1, { changes: renamed('Towards 2030', 'A') })));
    const later = read({ ...entry(2, { changes: renamed('A', 'B') }), op: 'merge' })?.entry ?? valid;
    const second = must(replayEntry(first, later));
    expect([second.plan.header.title, second.history.past]).toEqual(['B', []]);
  });
});
