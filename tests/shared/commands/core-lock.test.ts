import { describe, expect, test } from 'vitest';
import { noChange, startDraft } from '#shared/change';
import { CORE_LOCKED, commands, heldByCoreLock } from '#shared/commands';
import type { ItemId, Plan } from '#shared/plan';
import { builtItem, builtPlan, fixedPorts } from '../../plans';

const core = builtItem('c', { title: 'Phonics every day', facets: { stance: { ring: 'core' } } });
const trial = builtItem('t', { title: 'Peer review', facets: { stance: { ring: 'trial' } } });
const plan = (coreLocked: boolean): Plan => builtPlan({ header: { coreLocked }, items: [core, trial] });

const editOf = (locked: boolean, id: string, title: string) => {
  const changes = commands.editItem.run(plan(locked), { id: id as ItemId, fields: { title } }, fixedPorts());
  if (!changes.ok) throw new Error(changes.error.message);
  return heldByCoreLock(plan(locked), changes.value);
};

describe('a locked core', () => {
  test('keeps what lies in it as it is, and says what to do', () => {
    expect(editOf(false, 'c', 'Phonics')).toMatchObject({ ok: true });
    expect(editOf(true, 't', 'Review by peers')).toMatchObject({ ok: true });
    const refused = editOf(true, 'c', 'Phonics');
    expect(refused).toMatchObject({ ok: false, error: { code: CORE_LOCKED } });
    if (!refused.ok) expect(refused.error.message).toContain('‘Phonics every day’ is in the core, which is locked');
  });

  test('lets nothing go, and nothing in', () => {
    const gone = startDraft(plan(true));
    gone.removeItem(core.id);
    expect(heldByCoreLock(plan(true), gone.changes())).toMatchObject({ ok: false });
    const into = startDraft(plan(true));
    into.putItem({ ...trial, facets: { stance: { ring: 'core' } } });
    expect(heldByCoreLock(plan(true), into.changes())).toMatchObject({ ok: false });
  });

  test('is unlocked like any other edit, and holds nothing while nothing of it changes', () => {
    const unlocked = commands.editPlan.run(plan(true), { coreLocked: false }, fixedPorts());
    expect(unlocked.ok && heldByCoreLock(plan(true), unlocked.value)).toMatchObject({ ok: true });
    expect(heldByCoreLock(plan(true), noChange)).toMatchObject({ ok: true });
  });
});
