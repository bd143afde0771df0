import { beforeEach, describe, expect, it } from 'vitest';
import { cancelTitle, commitTitle, planStore, selectionStore } from '#renderer/session';
import { emptyHistory } from '#shared/change';
import { plainLens } from '#shared/lenses';
import type { ItemId } from '#shared/plan';
import { addCardAt, newItemAt } from '../../../renderer/canvas/cards/make-card';
import { anItem, aPlan, onJourney } from './canvas-plan';

const journey = plainLens('journey');

function opened() {
  const { open } = planStore.getState();
  if (!open) throw new Error('no plan is open');
  return open;
}

function added(): ItemId {
  addCardAt(journey, 'action', { x: 608, y: 10 });
  const { editing } = selectionStore.getState();
  if (editing === null) throw new Error('nothing is being typed');
  return editing;
}

beforeEach(() => {
  const plan = aPlan(onJourney('old', 1, 38));
  planStore.setState({ open: { plan, history: emptyHistory, generation: 0, binnedAt: null, joinable: null } });
});

describe('a card that is added on the canvas', () => {
  it('has its place and its title in one undo step', () => {
    const id = added();
    commitTitle(id, '  Welcome visits ');
    expect(opened().plan.items.get(id)).toMatchObject({
      title: 'Welcome visits',
      facets: { journey: { fromWeek: 305, toWeek: 342 } },
    });
    expect(opened().history.past.map(({ label }) => label)).toEqual(['adding ‘Welcome visits’']);
    expect(selectionStore.getState()).toMatchObject({ items: new Set([id]), editing: null });
  });

  it('is gone again when its typing is called off', () => {
    const before = opened().plan;
    cancelTitle(added());
    expect(opened().plan).toEqual(before);
    expect(opened().history.past).toEqual([]);
  });

  it('stays, without a title, when typing ends without a word', () => {
    const id = added();
    commitTitle(id, '');
    expect(opened().plan.items.get(id)?.title).toBe('');
  });

  it('is refused, in words, where the lens has no place for its kind', () => {
    expect(newItemAt(journey, opened().plan, 'f' as ItemId, 'frame', { x: 0, y: 0 })).toEqual({
      ok: false,
      error: { code: 'kind-elsewhere', message: 'Frames have no place in Journey. Choose another lens for them.' },
    });
  });
});

describe('a title that is typed on a card', () => {
  it('is an edit of its own, and none when it is the same', () => {
    const id = 'old' as ItemId;
    commitTitle(id, 'old');
    expect(opened().history.past).toEqual([]);
    commitTitle(id, 'New words');
    expect(opened().history.past.map(({ label }) => label)).toEqual(['editing ‘old’']);
  });

  it('changes nothing when it is called off', () => {
    const id = 'old' as ItemId;
    cancelTitle(id);
    expect(opened().plan.items.get(id)).toEqual(anItem('old', onJourney('old', 1, 38)));
  });
});
