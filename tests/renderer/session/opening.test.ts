import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ItemId, PlanId } from '#shared/plan';
import type { FakeHost } from './fake-host';
import { createFakeHost } from './fake-host';
import { forgetLocks } from './fake-locks';
import { smallPlan } from './small-plan';

let host: FakeHost;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  host = createFakeHost();
  vi.stubGlobal('allthrough', host.bridge);
});
afterEach(() => host.dispose());

/** The app started anew over the same disk. */
async function restart() {
  vi.resetModules();
  forgetLocks();
  const session = await import('#renderer/session');
  await session.startDesk();
  return session;
}

type Session = Awaited<ReturnType<typeof restart>>;

function add({ dispatch }: Session, id: string, title: string) {
  return dispatch('addItems', { items: [{ id: id as ItemId, kind: 'action', title }] });
}

function titles({ planStore }: Session): readonly string[] {
  return [...(planStore.getState().open?.plan.items.values() ?? [])].map((item) => item.title).sort();
}

/** Takes one row out of IndexedDB, as a torn file would. */
async function loseRow(plan: PlanId, id: string): Promise<void> {
  const { Database } = await import('#renderer/storage');
  const db = new Database();
  await db.items.delete([plan, id as ItemId]);
  db.close();
}

async function threeItems(id: string): Promise<PlanId> {
  const session = await restart();
  await session.createPlan(smallPlan(id));
  for (const [index, title] of ['Phonics', 'Fluency', 'Numbers'].entries()) add(session, `i${index}`, title);
  await session.closePlan();
  return smallPlan(id).header.id;
}

test('a plan of which one row is lost is rebuilt as it is opened, and can be worked on and kept from there', async () => {
  const id = await threeItems('a');
  await loseRow(id, 'i1');
  const session = await restart();
  await session.openStoredPlan(id);
  expect(titles(session)).toEqual(['Fluency', 'Numbers', 'Phonics']);
  add(session, 'i9', 'Handwriting');
  expect(await session.openKeeper()?.settled()).toBe(true);
  const after = await restart();
  await after.openStoredPlan(id);
  expect(titles(after)).toEqual(['Fluency', 'Handwriting', 'Numbers', 'Phonics']);
});

test('where the vault can’t help either, a plan with a lost row is not opened', async () => {
  const id = await threeItems('a');
  const session = await restart();
  await loseRow(id, 'i1');
  await host.emptyVault();
  expect(await session.openStoredPlan(id)).toMatchObject({ ok: false, error: { code: 'plan-damaged' } });
  expect(session.planStore.getState().open).toBeNull();
});

test('plans whose ids begin alike keep their rows apart', async () => {
  const first = await threeItems('a');
  const session = await restart();
  await session.createPlan(smallPlan('ab'));
  add(session, 'z', 'Of the other plan');
  await session.closePlan();
  await session.openStoredPlan(first);
  expect(titles(session)).toEqual(['Fluency', 'Numbers', 'Phonics']);
});

test('what a field still holds when the plan is closed is put into effect first, and saved', async () => {
  const id = await threeItems('a');
  const session = await restart();
  await session.openStoredPlan(id);
  document.body.innerHTML = '<input>';
  const field = document.querySelector('input');
  field?.addEventListener('blur', () => {
    session.dispatch('editItem', { id: 'i0' as ItemId, fields: { title: 'Phonics every day' } });
  });
  field?.focus();
  expect(await session.closePlan()).toBe(true);
  const again = await restart();
  await again.openStoredPlan(id);
  expect(titles(again)).toEqual(['Fluency', 'Numbers', 'Phonics every day']);
});
