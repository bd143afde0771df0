import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ItemId } from '#shared/plan';
import type { FakeHost } from './fake-host';
import { createFakeHost } from './fake-host';
import { forgetLocks } from './fake-locks';
import { smallPlan } from './small-plan';

type Session = Awaited<ReturnType<typeof importSession>>;

function importSession() {
  return import('#renderer/session');
}

let host: FakeHost;

/** An empty store, as Chromium shows it after a torn write: no error, no plans. */
function wipeIndexedDb(): void {
  Dexie.dependencies.indexedDB = new IDBFactory();
}

/** The app started anew over the same disk: modules forget everything, IndexedDB and the vault stay. */
async function restart(): Promise<
  Session & { readonly notices: Awaited<ReturnType<Session['startDesk']>>['notices'] }
> {
  vi.resetModules();
  forgetLocks();
  const session = await importSession();
  const { notices } = await session.startDesk();
  return { ...session, notices };
}

afterEach(() => host.dispose());

beforeEach(() => {
  wipeIndexedDb();
  host = createFakeHost();
  vi.stubGlobal('allthrough', host.bridge);
});

/** Resolves when the saved mark reads `state`. */
function marked({ savedStore }: Session, state: string): Promise<void> {
  return new Promise((resolve) => {
    if (savedStore.getState().state === state) return resolve();
    const stop = savedStore.subscribe((now) => {
      if (now.state !== state) return;
      stop();
      resolve();
    });
  });
}

function titles({ planStore }: Session): readonly string[] {
  return [...(planStore.getState().open?.plan.items.values() ?? [])].map((item) => item.title).sort();
}

function add(session: Session, id: string, title: string) {
  return session.dispatch('addItems', { items: [{ id: id as ItemId, kind: 'action', title }] });
}

describe('a plan in its two homes', () => {
  test('“saved” is said only after the vault has answered too', async () => {
    const session = await restart();
    await session.createPlan(smallPlan('a'));
    let answer = () => {};
    host.gate = new Promise((resolve) => {
      answer = resolve;
    });
    expect(add(session, 'i1', 'Phonics').ok).toBe(true);
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
    expect(session.savedStore.getState().state).toBe('saving');
    answer();
    await marked(session, 'saved');
    expect(await host.vaultText()).toContain('Phonics');
  });

  test('a full disk is said, work goes on, and saving resumes when there is room', async () => {
    const session = await restart();
    await session.createPlan(smallPlan('a'));
    host.failWith = { code: 'vault-full', message: 'The disk is full.' };
    add(session, 'i1', 'Phonics');
    await marked(session, 'not-saved');
    add(session, 'i2', 'Fluency');
    expect(titles(session)).toEqual(['Fluency', 'Phonics']);
    host.failWith = null;
    const settled = session.openKeeper()?.settled();
    await marked(session, 'saved');
    expect(await settled).toBe(true);
    expect((await restart()).notices).toEqual([]);
  });

  test('where neither can be written, it is said what is wrong with the disk', async () => {
    const session = await restart();
    await session.createPlan(smallPlan('a'));
    const broken = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no more to say', 'UnknownError');
    });
    host.failWith = { code: 'vault-full', message: 'The disk is full.' };
    add(session, 'i1', 'Phonics');
    await session.openKeeper()?.settled();
    expect(session.savedStore.getState()).toEqual({ state: 'not-saved', reason: 'The disk is full.' });
    host.failWith = null;
    await session.openKeeper()?.settled();
    expect(session.savedStore.getState()).toMatchObject({ reason: expect.stringContaining('this computer’s store') });
    broken.mockRestore();
    expect(await session.openKeeper()?.settled()).toBe(true);
    expect(session.savedStore.getState().state).toBe('saved');
  });

  test('undo works after a restart', async () => {
    const before = await restart();
    await before.createPlan(smallPlan('a'));
    add(before, 'i1', 'Phonics');
    before.dispatch('editItem', { id: 'i1' as ItemId, fields: { title: 'Fluency' } });
    await marked(before, 'saved');
    const after = await restart();
    await after.openStoredPlan(smallPlan('a').header.id);
    expect(titles(after)).toEqual(['Fluency']);
    after.undo();
    expect(titles(after)).toEqual(['Phonics']);
    after.undo();
    expect(titles(after)).toEqual([]);
    after.redo();
    expect(titles(after)).toEqual(['Phonics']);
  });

  test('an IndexedDB that was wiped is rebuilt from the vault, with its undo, and said once', async () => {
    const before = await restart();
    await before.createPlan(smallPlan('a'));
    add(before, 'i1', 'Phonics');
    add(before, 'i2', 'Fluency');
    await marked(before, 'saved');
    wipeIndexedDb();
    const after = await restart();
    expect(after.notices.map(({ text }) => text)).toEqual([
      'One plan was rebuilt from the safety copy on this computer, up to the last saved edit.',
    ]);
    const desk = await after.listDesk();
    expect(desk.ok && desk.value.plans.map(({ thumbnail }) => thumbnail.slice(0, 4))).toEqual(['<svg']);
    await after.openStoredPlan(smallPlan('a').header.id);
    expect(titles(after)).toEqual(['Fluency', 'Phonics']);
    after.undo();
    expect(titles(after)).toEqual(['Phonics']);
    expect((await restart()).notices).toEqual([]);
  });

  test('[C8] edits of a later release are replayed as far as they are understood, kept, and said', async () => {
    const before = await restart();
    const { id } = smallPlan('a').header;
    await before.createPlan(smallPlan('a'));
    add(before, 'i1', 'Phonics');
    await marked(before, 'saved');
    const item = before.planStore.getState().open?.plan.items.get('i1' as ItemId);
    const generation = before.planStore.getState().open?.generation ?? 0;
    const later = {
      generation: generation + 1,
      at: '2027-03-01T09:00:00.000Z',
      op: 'do',
      label: 'preparing a slide',
      join: false,
      author: 'J',
      changes: {
        header: {},
        items: [
          { id: 'i1', before: item, after: { ...item, title: 'Phonics daily', status: 'blocked', mood: 'calm' } },
        ],
        links: [],
        slides: [{ id: 's1', before: null, after: { id: 's1', title: 'Opening slide' } }],
      },
    };
    const entries = [JSON.stringify(later)];
    await host.bridge.call('vault.append', { planId: id, firstGeneration: generation + 1, entries });
    const after = await restart();
    expect(after.notices.map(({ text }) => text).join(' ')).toContain('made by a newer release of Allthrough');
    await after.openStoredPlan(id);
    const plan = after.planStore.getState().open?.plan;
    expect(plan?.items.get('i1' as ItemId)).toMatchObject({ title: 'Phonics daily', status: 'proposed', mood: 'calm' });
    const kept = JSON.stringify([plan?.header, plan?.items.get('i1' as ItemId)]);
    for (const words of ['Opening slide', 'blocked']) expect(kept).toContain(words);
    add(after, 'i2', 'Fluency');
    after.undo();
    expect(titles(after)).toEqual(['Phonics daily']);
  });

  test('a vault that was emptied is filled again from IndexedDB', async () => {
    const before = await restart();
    await before.createPlan(smallPlan('a'));
    add(before, 'i1', 'Phonics');
    await marked(before, 'saved');
    await host.emptyVault();
    const after = await restart();
    expect(after.notices).toEqual([{ tone: 'info', text: 'The safety copy of one plan was renewed.' }]);
    expect(await host.vaultText()).toContain('Phonics');
    expect((await restart()).notices).toEqual([]);
  });

  test('a vault whose folder goes while the plan is open is given the whole plan', async () => {
    const session = await restart();
    await session.createPlan(smallPlan('a'));
    await host.emptyVault();
    add(session, 'i1', 'Phonics');
    await marked(session, 'saved');
    expect(await host.vaultText()).toContain('Phonics');
  });
});

describe('the bin', () => {
  test('a deleted plan comes back from the bin, also after IndexedDB was wiped', async () => {
    const session = await restart();
    const plan = smallPlan('a');
    await session.createPlan(plan);
    add(session, 'i1', 'Phonics');
    await session.closePlan();
    expect((await session.deletePlan(plan.header.id)).ok).toBe(true);
    wipeIndexedDb();
    const after = await restart();
    const desk = await after.listDesk();
    expect(desk.ok && [desk.value.plans.length, desk.value.bin.map((card) => card.id)]).toEqual([0, ['a']]);
    await after.restorePlan(plan.header.id);
    await after.openStoredPlan(plan.header.id);
    expect(titles(after)).toEqual(['Phonics']);
  });

  test('one plan of the bin can go for good, and no plan that is not in it', async () => {
    const session = await restart();
    for (const id of ['a', 'b', 'c']) {
      await session.createPlan(smallPlan(id));
      await session.closePlan();
      if (id !== 'c') await session.deletePlan(smallPlan(id).header.id);
    }
    expect(await session.destroyBinned(smallPlan('a').header.id)).toMatchObject({ ok: true });
    expect(await session.destroyBinned(smallPlan('c').header.id)).toMatchObject({ error: { code: 'not-in-bin' } });
    const desk = await session.listDesk();
    expect(desk.ok && [desk.value.plans, desk.value.bin].map((list) => list.map(({ id }) => id))).toEqual([
      ['c'],
      ['b'],
    ]);
  });

  test('an emptied bin leaves nothing in either home', async () => {
    const session = await restart();
    await session.createPlan(smallPlan('a'));
    await session.closePlan();
    await session.deletePlan(smallPlan('a').header.id);
    expect(await session.emptyBin()).toEqual({ ok: true, value: 1 });
    expect(await host.vaultText()).not.toContain('Towards 2030');
    const desk = await session.listDesk();
    expect(desk.ok && desk.value).toEqual({ plans: [], bin: [] });
  });
});

describe('opening a file', () => {
  test('a plan that is here in another state is left alone; the file becomes a second plan', async () => {
    const { savePlan } = await import('#shared/file');
    const session = await restart();
    const plan = smallPlan('a');
    await session.createPlan(plan);
    add(session, 'i1', 'Phonics');
    await session.closePlan();
    expect((await session.openFileText('plan.allthrough', savePlan(plan))).ok).toBe(true);
    expect(session.planStore.getState().open?.plan.header.title).toBe('Towards 2030 (from a file)');
    await session.closePlan();
    const desk = await session.listDesk();
    expect(desk.ok && desk.value.plans.map((card) => [card.title, card.itemCount])).toEqual([
      ['Towards 2030 (from a file)', 0],
      ['Towards 2030', 1],
    ]);
  });

  test('the same plan, unchanged, is opened where it is', async () => {
    const { savePlan } = await import('#shared/file');
    const session = await restart();
    await session.createPlan(smallPlan('a'));
    await session.closePlan();
    await session.openFileText('plan.allthrough', savePlan(smallPlan('a')));
    expect(session.planStore.getState().open?.plan.header.id).toBe('a');
  });

  test('a file that is no plan is refused in words, and nothing changes', async () => {
    const session = await restart();
    const opened = await session.openFileText('letter.allthrough', 'Dear all');
    expect(opened.ok ? '' : opened.error.message).toMatch(/^“letter.allthrough” could not be opened\. /);
    const desk = await session.listDesk();
    expect(desk.ok && desk.value.plans).toEqual([]);
  });
});

test('closing the window waits for the last edit', async () => {
  const session = await restart();
  await session.createPlan(smallPlan('a'));
  add(session, 'i1', 'Phonics');
  host.emit('closing', null);
  await vi.waitFor(() => expect(host.closing()).toBe(true));
  expect(await host.vaultText()).toContain('Phonics');
});

describe('a plan leaves the screen only when it is safe', () => {
  const full = { code: 'vault-full', message: 'The disk is full.' };

  test('another plan can’t be opened over edits that could not be saved', async () => {
    const session = await restart();
    await session.createPlan(smallPlan('b'));
    await session.closePlan();
    await session.createPlan(smallPlan('a'));
    host.failWith = full;
    add(session, 'i1', 'Phonics');
    const opened = await session.openStoredPlan(smallPlan('b').header.id);
    expect(opened.ok ? '' : opened.error.code).toBe('plan-not-saved');
    expect(titles(session)).toEqual(['Phonics']);
    host.failWith = null;
    expect((await session.openStoredPlan(smallPlan('b').header.id)).ok).toBe(true);
    await session.openStoredPlan(smallPlan('a').header.id);
    expect(titles(session)).toEqual(['Phonics']);
  });

  test('opening the plan that is already open changes nothing, also while it is edited', async () => {
    const session = await restart();
    await session.createPlan(smallPlan('a'));
    const opening = session.openStoredPlan(smallPlan('a').header.id);
    add(session, 'i1', 'Phonics');
    expect((await opening).ok).toBe(true);
    add(session, 'i2', 'Fluency');
    await marked(session, 'saved');
    const after = await restart();
    await after.openStoredPlan(smallPlan('a').header.id);
    expect(titles(after)).toEqual(['Fluency', 'Phonics']);
  });

  test('the window stays while the last edits can’t be saved, and goes when they are', async () => {
    const session = await restart();
    await session.createPlan(smallPlan('a'));
    host.failWith = full;
    add(session, 'i1', 'Phonics');
    host.emit('closing', null);
    await vi.waitFor(() => expect(host.closing()).toBe(false));
    expect(titles(session)).toEqual(['Phonics']);
    host.failWith = null;
    host.emit('closing', null);
    await vi.waitFor(() => expect(host.closing()).toBe(true));
  });

  test('an edit made while the window closes is saved or refused, never lost', async () => {
    const session = await restart();
    await session.createPlan(smallPlan('a'));
    host.emit('closing', null);
    const made: string[] = [];
    for (let turn = 0; host.closing() === null && turn < 200; turn += 1) {
      if (add(session, `i${String(turn)}`, `Item ${String(turn)}`).ok) made.push(`Item ${String(turn)}`);
      await new Promise<void>((resolve) => {
        setImmediate(resolve);
      });
    }
    const after = await restart();
    await after.openStoredPlan(smallPlan('a').header.id);
    expect(titles(after)).toEqual(made.sort());
  });
});

describe('damage in one home', () => {
  test('a vault that is ahead is never overwritten by a store that is behind', async () => {
    const session = await restart();
    await session.createPlan(smallPlan('a'));
    add(session, 'i1', 'Phonics');
    await marked(session, 'saved');
    const before = Dexie.dependencies.indexedDB;
    wipeIndexedDb();
    const rebuilt = await restart();
    await rebuilt.openStoredPlan(smallPlan('a').header.id);
    add(rebuilt, 'i2', 'Fluency');
    await marked(rebuilt, 'saved');
    Dexie.dependencies.indexedDB = before;
    const after = await restart();
    await after.openStoredPlan(smallPlan('a').header.id);
    expect(titles(after)).toEqual(['Fluency', 'Phonics']);
  });

  test('a damaged line in the vault is found by a closer look and healed from the store', async () => {
    const session = await restart();
    await session.createPlan(smallPlan('a'));
    for (const id of ['i1', 'i2', 'i3']) add(session, id, id);
    await marked(session, 'saved');
    await host.damageJournal('a');
    const after = await restart();
    await after.lookCloser();
    wipeIndexedDb();
    const last = await restart();
    await last.openStoredPlan(smallPlan('a').header.id);
    expect(titles(last)).toEqual(['i1', 'i2', 'i3']);
  });

  test('what could not be rebuilt is said', async () => {
    const session = await restart();
    await session.createPlan(smallPlan('a'));
    for (const id of ['i1', 'i2', 'i3']) {
      add(session, id, id);
      await marked(session, 'saved');
    }
    await host.damageJournal('a');
    wipeIndexedDb();
    const after = await restart();
    expect(after.notices).toHaveLength(1);
    expect(after.notices[0]?.tone).toBe('warning');
    expect(after.notices[0]?.text).toMatch(/as far as it can be read\. .*could not be recovered/);
    expect((await restart()).notices).toEqual([]);
  });

  test('a store that has lost the plan’s row takes the whole plan again', async () => {
    const session = await restart();
    await session.createPlan(smallPlan('a'));
    const { Database } = await import('#renderer/storage');
    await new Database().plans.delete(smallPlan('a').header.id);
    add(session, 'i1', 'Phonics');
    await marked(session, 'saved');
    const after = await restart();
    await after.openStoredPlan(smallPlan('a').header.id);
    expect(titles(after)).toEqual(['Phonics']);
  });
});

test('two files handed over at once are both opened', async () => {
  const { savePlan } = await import('#shared/file');
  const session = await restart();
  host.files.push({ name: 'a', text: savePlan(smallPlan('a')) }, { name: 'b', text: savePlan(smallPlan('b')) });
  host.emit('file', null);
  await vi.waitFor(async () => {
    const desk = await session.listDesk();
    expect(desk.ok && desk.value.plans.length).toBe(2);
  });
});

test('the file of a plan in the bin takes the plan out of the bin', async () => {
  const { savePlan } = await import('#shared/file');
  const session = await restart();
  await session.createPlan(smallPlan('a'));
  await session.closePlan();
  await session.deletePlan(smallPlan('a').header.id);
  expect((await session.openFileText('a', savePlan(smallPlan('a')))).ok).toBe(true);
  await session.closePlan();
  const desk = await session.listDesk();
  expect(desk.ok && [desk.value.plans.length, desk.value.bin.length]).toEqual([1, 0]);
});
