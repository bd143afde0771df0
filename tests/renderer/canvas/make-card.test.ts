import { beforeEach, describe, expect, it } from 'vitest';
import {
  cancelTitle,
  commitTitle,
  dimmedStore,
  dispatch,
  planStore,
  select,
  selectionStore,
  toggleFilter,
} from '#renderer/session';
import { emptyHistory } from '#shared/change';
import { plainLens } from '#shared/lenses';
import type { ItemId } from '#shared/plan';
import { addCardAt, addCardBeside, growCard, newItemAt } from '../../../renderer/canvas/cards/make-card';
import { noticeStore } from '../../../renderer/session/notices';
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
  it('that the filter leaves out is said to be dimmed, until the filter is cleared', () => {
    const said = () => noticeStore.getState().notices.map(({ text }) => text);
    noticeStore.setState({ notices: [] });
    added();
    expect(said()).toEqual([]);
    toggleFilter('tag', 'reading');
    added();
    expect(said()).toEqual(['What you just added is dimmed, because the filter leaves it out.']);
    noticeStore.getState().notices[0]?.action?.run();
    expect(dimmedStore.getState().dimmed.size).toBe(0);
    expect(said()).toEqual([]);
  });

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

  it('keeps the words that were typed when its typing is called off, as one step', () => {
    const id = added();
    cancelTitle(id, ' Welcome visits ');
    expect(opened().plan.items.get(id)?.title).toBe('Welcome visits');
    expect(opened().history.past.map(({ label }) => label)).toEqual(['adding ‘Welcome visits’']);
  });

  it('is gone again when typing ends without a word, with what it grew on', () => {
    const before = opened().plan;
    commitTitle(added(), ' ');
    expect(opened().plan).toEqual(before);
    select({ items: ['old' as ItemId] });
    growCard(journey, onJourney('old', 1, 38), 'right');
    commitTitle(selectionStore.getState().editing as ItemId, '');
    expect(opened().plan).toEqual(before);
    expect([...selectionStore.getState().items]).toEqual(['old']);
  });

  it('stays without a title where it has something else by then, or is a frame', () => {
    const id = added();
    dispatch('editItem', { id, fields: { status: 'agreed' } });
    commitTitle(id, '');
    expect(opened().plan.items.has(id)).toBe(true);
    addCardAt(plainLens('sketch'), 'frame', { x: 0, y: 0 });
    const frame = selectionStore.getState().editing as ItemId;
    commitTitle(frame, '');
    expect(opened().plan.items.has(frame)).toBe(true);
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
    cancelTitle(id, 'Other words');
    expect(opened().plan.items.get(id)).toEqual(anItem('old', onJourney('old', 1, 38)));
  });
});

describe('a card that is made out of another', () => {
  const old = onJourney('old', 1, 38);

  function editing(): ItemId {
    const { editing: id } = selectionStore.getState();
    if (id === null) throw new Error('nothing is being typed');
    return id;
  }

  it('follows in the same lane, of the same kind, in one step with its title', () => {
    addCardBeside(journey, old, 'next');
    const id = editing();
    commitTitle(id, 'What comes then');
    expect(opened().plan.items.get(id)).toMatchObject({
      kind: 'action',
      facets: { journey: { fromWeek: 39, toWeek: 76, lane: old.facets.journey?.lane } },
    });
    expect(opened().history.past).toHaveLength(1);
  });

  it('is one step with the link that it grew on, also once it has a title', () => {
    growCard(journey, old, 'right');
    const id = editing();
    commitTitle(id, 'Fluency');
    expect([...opened().plan.links.values()]).toMatchObject([{ from: 'old', to: id, kind: 'leads-to' }]);
    expect(opened().history.past.map(({ label }) => label)).toEqual(['adding ‘Fluency’, linked to ‘old’']);
  });

  it('leads to what it grew before', () => {
    const later = onJourney('later', 77, 114);
    planStore.setState({ open: { ...opened(), plan: aPlan(later) } });
    growCard(journey, later, 'left');
    expect([...opened().plan.links.values()]).toMatchObject([{ to: 'later', from: editing() }]);
  });

  it('goes again with its link when typing is called off, and its origin is selected', () => {
    const before = opened().plan;
    select({ items: [old.id] });
    growCard(journey, old, 'right');
    cancelTitle(editing());
    expect(opened().plan).toEqual(before);
    expect([...selectionStore.getState().items]).toEqual(['old']);
  });

  it('is as though it had never been made when typing is called off: what was selected is, and nothing can be redone', () => {
    const before = opened().plan;
    select({ items: [old.id] });
    addCardBeside(journey, old, 'sibling');
    cancelTitle(editing());
    expect(opened().plan).toEqual(before);
    expect([...selectionStore.getState().items]).toEqual(['old']);
    expect(opened().history).toEqual({ past: [], future: [] });
  });

  it('is refused in words where the lens has no place', () => {
    growCard(journey, onJourney('old', 533, 570), 'right');
    expect(opened().history.past).toEqual([]);
  });
});
