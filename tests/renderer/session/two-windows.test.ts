/** Two windows of the app over one IndexedDB and one vault: nothing that one does may harm what is open in the other. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { savePlan } from '#shared/file';
import type { ItemId } from '#shared/plan';
import type { FakeHost } from './fake-host';
import { createFakeHost } from './fake-host';
import { forgetLocks } from './fake-locks';
import { smallPlan } from './small-plan';

type Session = Awaited<ReturnType<typeof openWindow>>;

let host: FakeHost;
/** Those of one test, which would go on answering in the next. */
const windows: { readonly planStore: { setState(state: { open: null }): void } }[] = [];
const { id } = smallPlan('a').header;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  host = createFakeHost();
  vi.stubGlobal('allthrough', host.bridge);
  forgetLocks();
});
afterEach(async () => {
  for (const { planStore } of windows.splice(0)) planStore.setState({ open: null });
  await host.dispose();
});

/** A window with modules, and so a session, of its own. */
async function openWindow() {
  vi.resetModules();
  const session = await import('#renderer/session');
  const { notices } = await session.startDesk();
  const opened = { ...session, notices };
  windows.push(opened);
  return opened;
}

function add(session: Session, item: string, title: string) {
  return session.dispatch('addItems', { items: [{ id: item as ItemId, kind: 'action', title }] });
}

function titles({ planStore }: Session): readonly string[] {
  return [...(planStore.getState().open?.plan.items.values() ?? [])].map((item) => item.title).sort();
}

function isOpen({ planStore }: Session): boolean {
  return planStore.getState().open !== null;
}

describe('a plan that is open in one window', () => {
  test('is not opened in another, which brings that window to the front; closed there, it can be', async () => {
    const first = await openWindow();
    await first.createPlan(smallPlan('a'));
    const second = await openWindow();
    expect(await second.openStoredPlan(id)).toEqual({ ok: true, value: null });
    expect(host.cameForward()).toBe(1);
    expect(isOpen(second)).toBe(false);
    add(first, 'i1', 'Phonics');
    await second.openStoredPlan(id, 'i1' as ItemId);
    expect([...first.selectionStore.getState().items]).toEqual(['i1']);
    await first.closePlan();
    await second.openStoredPlan(id);
    expect(titles(second)).toEqual(['Phonics']);
  });

  test('can’t be renamed, copied, binned, restored or deleted from another, and the words say why', async () => {
    const first = await openWindow();
    await first.createPlan(smallPlan('a'));
    const second = await openWindow();
    const tried = [
      await second.renamePlan(id, 'Other'),
      await second.duplicatePlan(id),
      await second.deletePlan(id),
      await second.restorePlan(id),
      await second.destroyBinned(id),
    ];
    for (const refused of tried) {
      expect(refused).toMatchObject({ error: { code: 'open-elsewhere', message: /open in another window/ } });
    }
    expect(add(first, 'i1', 'Phonics').ok).toBe(true);
    expect(await first.openKeeper()?.settled()).toBe(true);
    await first.closePlan();
    expect(await second.listDesk()).toMatchObject({ value: { plans: [{ itemCount: 1 }], bin: [] } });
    expect((await second.renamePlan(id, 'Other')).ok).toBe(true);
  });

  test('is opened here once the window that had it, and does not answer, is gone', async () => {
    const first = await openWindow();
    await first.createPlan(smallPlan('a'));
    const second = await openWindow();
    first.planStore.setState({ open: null });
    const opening = second.openStoredPlan(id);
    await vi.waitFor(async () => expect((await navigator.locks.query()).held).toHaveLength(1));
    forgetLocks();
    expect(await opening).toEqual({ ok: true, value: null });
    expect(isOpen(second)).toBe(true);
  });

  test('and does not come when it is asked, is said to be there', async () => {
    const first = await openWindow();
    await first.createPlan(smallPlan('a'));
    const second = await openWindow();
    first.planStore.setState({ open: null });
    expect(await second.openStoredPlan(id)).toMatchObject({
      error: { code: 'open-elsewhere', message: /not answering/ },
    });
    expect(isOpen(second)).toBe(false);
  });

  test('is left to that window when another starts while an edit is in one home only', async () => {
    const first = await openWindow();
    await first.createPlan(smallPlan('a'));
    let answer = () => {};
    host.gate = new Promise((resolve) => {
      answer = resolve;
    });
    add(first, 'i1', 'Phonics');
    await vi.waitFor(async () =>
      expect(await first.listDesk()).toMatchObject({ value: { plans: [{ itemCount: 1 }] } }),
    );
    const second = await openWindow();
    await second.lookCloser();
    expect(second.notices).toEqual([]);
    answer();
    add(first, 'i2', 'Fluency');
    expect(await first.openKeeper()?.settled()).toBe(true);
    expect(await host.vaultText()).not.toContain('aside');
    expect(await first.closePlan()).toBe(true);
    await second.openStoredPlan(id);
    expect(titles(second)).toEqual(['Fluency', 'Phonics']);
  });

  test('comes to the front for its own file, and stays as it is for a file of another state', async () => {
    const first = await openWindow();
    await first.createPlan(smallPlan('a'));
    const file = savePlan(smallPlan('a'));
    const second = await openWindow();
    expect((await second.openFileText('plan.allthrough', file)).ok).toBe(true);
    expect(host.cameForward()).toBe(1);
    expect(isOpen(second)).toBe(false);
    add(first, 'i1', 'Phonics');
    await first.openKeeper()?.settled();
    await second.openFileText('plan.allthrough', file);
    expect(second.planStore.getState().open?.plan.header).toMatchObject({ title: /\(from a file\)$/ });
    expect(titles(second)).toEqual([]);
    expect(titles(first)).toEqual(['Phonics']);
  });

  test('is opened with all its edits when its window ended with the last of them in the vault only', async () => {
    const first = await openWindow();
    await first.createPlan(smallPlan('a'));
    await first.closePlan();
    // A store of its own, which knows nothing of what the first window writes from here on.
    Dexie.dependencies.indexedDB = new IDBFactory();
    const second = await openWindow();
    await first.openStoredPlan(id);
    add(first, 'i1', 'Phonics');
    await first.openKeeper()?.settled();
    forgetLocks();
    expect(await second.openStoredPlan(id)).toEqual({ ok: true, value: null });
    expect(titles(second)).toEqual(['Phonics']);
    add(second, 'i2', 'Fluency');
    expect(await second.openKeeper()?.settled()).toBe(true);
  });
});

test('two windows work on two plans at once, and each is kept', async () => {
  const first = await openWindow();
  const second = await openWindow();
  await first.createPlan(smallPlan('a'));
  await second.createPlan(smallPlan('b'));
  for (const number of [1, 2, 3]) {
    add(first, `i${String(number)}`, `Here ${String(number)}`);
    add(second, `i${String(number)}`, `There ${String(number)}`);
  }
  await Promise.all([first.openKeeper()?.settled(), second.openKeeper()?.settled()]);
  forgetLocks();
  const after = await openWindow();
  expect(after.notices).toEqual([]);
  await after.openStoredPlan(id);
  expect(titles(after)).toEqual(['Here 1', 'Here 2', 'Here 3']);
  await after.openStoredPlan(smallPlan('b').header.id);
  expect(titles(after)).toEqual(['There 1', 'There 2', 'There 3']);
});

test('a plan deleted for good in one window while another starts does not come back', async () => {
  const first = await openWindow();
  await first.createPlan(smallPlan('a'));
  await first.closePlan();
  await first.deletePlan(id);
  const [gone, second] = await Promise.all([first.destroyBinned(id), openWindow()]);
  expect(gone.ok).toBe(true);
  expect(await second.listDesk()).toEqual({ ok: true, value: { plans: [], bin: [] } });
  expect((await openWindow()).notices).toEqual([]);
});
