import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ItemId } from '#shared/plan';
import type { FakeHost } from './fake-host';
import { createFakeHost } from './fake-host';
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
async function restart(): Promise<Session & { readonly notices: readonly string[] }> {
  vi.resetModules();
  const session = await importSession();
  const { notices } = await session.startDesk();
  return { ...session, notices };
}

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
    expect(host.plans.get('a')?.entries).toHaveLength(1);
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
    expect(await settled).toEqual({ saved: true });
    expect((await restart()).notices).toEqual([]);
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
    expect(after.notices).toEqual([
      'One plan was rebuilt from the safety copy on this computer, up to the last saved edit.',
    ]);
    await after.openStoredPlan(smallPlan('a').header.id);
    expect(titles(after)).toEqual(['Fluency', 'Phonics']);
    after.undo();
    expect(titles(after)).toEqual(['Phonics']);
    expect((await restart()).notices).toEqual([]);
  });

  test('a vault that was emptied is filled again from IndexedDB', async () => {
    const before = await restart();
    await before.createPlan(smallPlan('a'));
    add(before, 'i1', 'Phonics');
    await marked(before, 'saved');
    host.plans.clear();
    const after = await restart();
    expect(after.notices).toEqual(['The safety copy of one plan was renewed.']);
    expect(host.plans.get('a')?.snapshot.generation).toBe(1);
    expect((await restart()).notices).toEqual([]);
  });

  test('a vault whose folder goes while the plan is open is given the whole plan', async () => {
    const session = await restart();
    await session.createPlan(smallPlan('a'));
    host.plans.clear();
    add(session, 'i1', 'Phonics');
    await marked(session, 'saved');
    expect(host.plans.get('a')?.snapshot.text).toContain('Phonics');
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

  test('an emptied bin leaves nothing in either home', async () => {
    const session = await restart();
    await session.createPlan(smallPlan('a'));
    await session.closePlan();
    await session.deletePlan(smallPlan('a').header.id);
    expect(await session.emptyBin()).toEqual({ ok: true, value: 1 });
    expect(host.plans.size).toBe(0);
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
  await vi.waitFor(() => expect(host.closed()).toBe(true));
  expect(host.plans.get('a')?.snapshot.generation).toBe(1);
});
