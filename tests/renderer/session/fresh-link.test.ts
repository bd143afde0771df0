import { beforeEach, describe, expect, it } from 'vitest';
import { chooseLinkKind, dispatch, makingStore, planStore, selectionStore, undo } from '#renderer/session';
import { emptyHistory } from '#shared/change';
import type { ItemId, LinkId } from '#shared/plan';
import { anItem, aPlan } from '../canvas/canvas-plan';

const a = 'a' as ItemId;
const b = 'b' as ItemId;
const id = 'ab' as LinkId;

function opened() {
  const { open } = planStore.getState();
  if (!open) throw new Error('no plan is open');
  return open;
}

beforeEach(() => {
  const plan = aPlan(anItem('a', {}), anItem('b', {}));
  planStore.setState({ open: { plan, history: emptyHistory, generation: 0, binnedAt: null, joinable: null } });
  makingStore.setState({ linkKind: 'leads-to' });
  dispatch('addLink', { id, from: a, to: b, kind: 'leads-to' });
});

describe('choosing the kind of a link', () => {
  it('is one step with drawing it, and holds for the next one', () => {
    chooseLinkKind(id, 'supports');
    chooseLinkKind(id, 'tension');
    expect(opened().plan.links.get(id)?.kind).toBe('tension');
    expect(opened().history.past).toHaveLength(1);
    expect(makingStore.getState().linkKind).toBe('tension');
    expect([...selectionStore.getState().links]).toEqual([id]);
    undo();
    expect(opened().plan.links.size).toBe(0);
  });

  it('is a step of its own later on', () => {
    dispatch('editItem', { id: a, fields: { title: 'Phonics' } });
    chooseLinkKind(id, 'supports');
    expect(opened().history.past).toHaveLength(3);
  });

  it('leaves the link as it was where there is one of that kind already', () => {
    dispatch('addLink', { id: 'other' as LinkId, from: a, to: b, kind: 'supports' });
    expect(chooseLinkKind('other' as LinkId, 'leads-to')).toMatchObject({ ok: false, error: { code: 'link-exists' } });
    expect(opened().plan.links.get('other' as LinkId)?.kind).toBe('supports');
    expect(opened().history.past).toHaveLength(2);
  });
});
