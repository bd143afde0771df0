/** The change algebra as properties, over what the commands really do. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Ports } from '#shared/base';
import { must, sameValue, stableJson } from '#shared/base';
import type { ChangeSet, History, JournalEntry, ReadEntry } from '#shared/change';
import {
  apply,
  emptyHistory,
  foldHistory,
  invert,
  noChange,
  readJournalEntry,
  record,
  redo,
  replayEntry,
  squash,
  startReplay,
  undo,
} from '#shared/change';
import { savePlan } from '#shared/file';
import type { Plan } from '#shared/plan';
import type { Attempt } from '../plans';
import { attempt, attempts, fixedPorts, soundPlans } from '../plans';

const runs = { numRuns: 1_000, seed: 304 };
const someAttempts = fc.array(attempts, { minLength: 1, maxLength: 15 });

// A thousand runs on a busy machine take their time.
vi.setConfig({ testTimeout: 180_000 });

describe('the change algebra', () => {
  it('[C2] applying a change and then its inverse gives the same plan', () => {
    fc.assert(
      fc.property(soundPlans(), someAttempts, (start, tries) => {
        for (const { plan, changes, after } of edits(start, tries, fixedPorts())) {
          expect(savePlan(must(apply(after, invert(changes))))).toBe(savePlan(plan));
          expect(sameValue(invert(invert(changes)), changes)).toBe(true);
        }
      }),
      runs,
    );
  });

  it('[C3] a squashed change does what the two did one after the other, and its inverse takes both back', () => {
    fc.assert(
      fc.property(soundPlans(), someAttempts, (start, tries) => {
        const done = edits(start, tries, fixedPorts());
        const whole = done.reduce((sum, { changes }) => squash(sum, changes), noChange);
        const end = done.at(-1)?.after ?? start;
        expect(savePlan(must(apply(start, whole)))).toBe(savePlan(end));
        expect(savePlan(must(apply(end, invert(whole))))).toBe(savePlan(start));
        const [first, second, third] = done.map(({ changes }) => changes);
        if (first && second && third)
          expect(sameValue(squash(squash(first, second), third), squash(first, squash(second, third)))).toBe(true);
      }),
      runs,
    );
  });

  it('[C5, C6] undo to the start and redo to the end give both plans again', () => {
    fc.assert(
      fc.property(
        soundPlans(),
        someAttempts,
        fc.array(fc.boolean(), { minLength: 15, maxLength: 15 }),
        (start, tries, joins) => {
          const done = edits(start, tries, fixedPorts());
          let history: History = emptyHistory;
          done.forEach(({ changes, label }, index) => {
            history = record(history, { label, changes }, joins[index] ?? false);
          });
          let plan = done.at(-1)?.after ?? start;
          const end = savePlan(plan);
          for (let move = undo(history); move; move = undo(history)) {
            plan = must(apply(plan, move.changes));
            history = move.history;
          }
          expect(savePlan(plan)).toBe(savePlan(start));
          for (let move = redo(history); move; move = redo(history)) {
            plan = must(apply(plan, move.changes));
            history = move.history;
          }
          expect(savePlan(plan)).toBe(end);
        },
      ),
      runs,
    );
  });

  it('[C7] the journal, written out and read back, replays to the live plan with the same history', () => {
    fc.assert(
      fc.property(soundPlans(), fc.array(fc.tuple(attempts, fc.nat({ max: 9 })), { maxLength: 20 }), (start, moves) => {
        const session = lived(start, moves, fixedPorts());
        const lines = session.entries.map((entry) => JSON.stringify(entry));
        const replayed = lines
          .map((line) => readJournalEntry(line))
          .reduce((state, read) => must(replayEntry(state, entryOf(read))), startReplay(start, 0));
        expect(savePlan(replayed.plan)).toBe(savePlan(session.plan));
        expect(stableJson(replayed.history)).toBe(stableJson(session.history));
        expect(replayed.generation).toBe(session.entries.length);
      }),
      runs,
    );
  });
});

/** Names that an entry, its changes or a row of them has already, and the one that is never taken from a file. */
const KNOWN: ReadonlySet<string> = new Set([
  'generation',
  'at',
  'op',
  'label',
  'join',
  'changes',
  'header',
  'items',
  'links',
  'id',
  'before',
  'after',
  '__proto__',
]);

/** Fields that no release knows yet. */
const unknownFields = fc
  .dictionary(
    fc.string().filter((name) => !KNOWN.has(name)),
    fc.jsonValue(),
    { minKeys: 1, maxKeys: 3 },
  )
  .filter((more) => !JSON.stringify(more).includes('__proto__'));

describe('a journal of a later release', () => {
  it('[C8] replays to the same plan whatever more it says, and nothing of it is dropped', () => {
    fc.assert(
      fc.property(
        soundPlans(),
        fc.array(fc.tuple(attempts, fc.nat({ max: 9 })), { maxLength: 12 }),
        unknownFields,
        (start, moves, more) => {
          const session = lived(start, moves, fixedPorts());
          const lines = session.entries.map((entry) => {
            const { header, items, links } = entry.changes;
            const rows = { ...more, header, items: items.map((row) => ({ ...more, ...row })), links };
            return JSON.stringify({ ...more, ...entry, changes: rows });
          });
          const reads = lines.map((line) => readJournalEntry(line));
          reads.forEach((read, index) => {
            expect(JSON.stringify(read?.entry)).toBe(lines[index]);
            expect(read).toMatchObject({ understood: false, beyond: JSON.parse(JSON.stringify(more)) });
          });
          const replayed = reads.reduce(
            (state, read) => must(replayEntry(state, entryOf(read))),
            startReplay(start, 0),
          );
          expect(savePlan(replayed.plan)).toBe(savePlan(session.plan));
        },
      ),
      runs,
    );
  });
});

function entryOf(read: ReadEntry | null): JournalEntry {
  if (read === null) throw new Error('An entry that was written could not be read.');
  return read.entry;
}

type Edit = { readonly plan: Plan; readonly changes: ChangeSet; readonly after: Plan; readonly label: string };

/** What the attempts that succeed do to the plan, one after the other. */
function edits(start: Plan, tries: readonly Attempt[], ports: Ports): readonly Edit[] {
  const done: Edit[] = [];
  let plan = start;
  for (const tried of tries) {
    const { result, label } = attempt(plan, tried, ports);
    if (!result.ok) continue;
    const after = must(apply(plan, result.value));
    done.push({ plan, changes: result.value, after, label });
    plan = after;
  }
  return done;
}

/** A session as it is lived: edits, some of them joined, with undo and redo in between. */
function lived(start: Plan, moves: readonly (readonly [Attempt, number])[], ports: Ports) {
  const entries: JournalEntry[] = [];
  let plan = start;
  let history: History = emptyHistory;
  for (const [tried, roll] of moves) {
    const entry =
      roll < 2 ? moved(history, 'undo', undo) : roll < 4 ? moved(history, 'redo', redo) : edited(tried, roll === 4);
    if (!entry) continue;
    const numbered = { ...entry, generation: entries.length + 1, at: ports.now() };
    entries.push(numbered);
    plan = must(apply(plan, entry.changes));
    history = foldHistory(history, numbered);
  }
  return { plan, history, entries };

  function edited(tried: Attempt, join: boolean) {
    const { result, label } = attempt(plan, tried, ports);
    return result.ok ? { op: 'do' as const, label, join, changes: result.value } : null;
  }
}

function moved(history: History, op: 'undo' | 'redo', step: typeof undo) {
  const move = step(history);
  return move ? { op, label: move.step.label, join: false, changes: move.changes } : null;
}
