import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { CoreCrossingDialog, RightPanel } from '#renderer/panels';
import { closeDialog, dialogStore, dispatch, planStore, undo, viewStore } from '#renderer/session';
import { rings as lens, placingIn, sectorsIn } from '#shared/lenses/rings';
import type { ItemId, Ring } from '#shared/plan';
import { builtItem, builtPlan } from '../../plans';
import { areasOf, inRing } from '../../shared/lenses/in-rings';
import { itemNow, openPlan, planNow, show } from './open-plan';

const role = builtItem('head', { kind: 'role', title: 'Director of Education' });

beforeEach(() => {
  closeDialog();
  viewStore.setState({ lens: 'rings', panel: 'movements' });
  openPlan(
    builtPlan({
      header: { areas: areasOf(2) },
      items: [inRing('a', 'trial', 'a0', { title: 'Quiet rooms' }), inRing('b', 'core', 'a1'), role],
    }),
  );
});

function move(id: string, ring: Ring | null): void {
  const placing =
    ring === null ? { facets: { stance: null } } : placingIn(sectorsIn(planNow()), itemNow(id), ring, 'a0');
  dispatch('placeItems', { placements: [{ id: id as ItemId, placing }], gesture: 'drag' });
}

const past = () => planStore.getState().open?.history.past.length;

test('promoting asks for evidence and an owner; the move and its words are one step', () => {
  move('a', 'core');
  expect(dialogStore.getState().dialog).toBe('core-crossing');
  show(<CoreCrossingDialog onClose={closeDialog} />);
  fireEvent.change(screen.getByRole('textbox', { name: 'Evidence' }), { target: { value: 'Fewer lost days' } });
  fireEvent.click(screen.getByRole('combobox', { name: 'Owner' }));
  fireEvent.click(screen.getByRole('option', { name: /Director of Education/u }));
  fireEvent.click(screen.getByRole('button', { name: 'Promote' }));
  expect(dialogStore.getState().dialog).toBeNull();
  expect(itemNow('a').owner).toBe('head');
  expect(itemNow('a').moves).toMatchObject([{ from: 'trial', to: 'core', why: 'Fewer lost days' }]);
  expect(past()).toBe(1);
  undo();
  expect(itemNow('a').facets.stance).toEqual({ ring: 'trial' });
  expect(itemNow('a').owner).toBeNull();
});

test('Escape moves it back as though it had never moved', () => {
  move('b', 'platform');
  show(<CoreCrossingDialog onClose={closeDialog} />);
  fireEvent.keyDown(screen.getByRole('dialog', { name: 'Out of the stable core' }), { key: 'Escape' });
  expect(itemNow('b').facets.stance).toEqual({ ring: 'core' });
  expect(past()).toBe(0);
});

test('what is left for later is a finding, until it is said in the list of movements', () => {
  move('b', 'platform');
  show(<CoreCrossingDialog onClose={closeDialog} />);
  fireEvent.click(screen.getByRole('button', { name: 'Add later' }));
  const missing = () => lens.findings?.(planNow()).some(({ id }) => id === 'taken-out-without-reason');
  expect(missing()).toBe(true);
  show(<RightPanel />);
  expect(screen.getByText('1 item has moved.')).toBeDefined();
  const field = screen.getByRole('textbox', { name: /^Reason for/u });
  fireEvent.change(field, { target: { value: 'Schools differ too much' } });
  fireEvent.blur(field);
  expect(missing()).toBe(false);
  expect(screen.getByText('Schools differ too much')).toBeDefined();
});

test('a first place in the core asks for nothing, nor does a move at the edge', () => {
  move('a', 'idea');
  expect(dialogStore.getState().dialog).toBeNull();
  dispatch('addItems', { items: [{ id: 'new' as ItemId, kind: 'practice', title: 'Reading aloud' }] });
  move('new', 'core');
  expect(dialogStore.getState().dialog).toBeNull();
});

test('what is taken off the rings out of the core says why and keeps its moves; coming back asks again', () => {
  move('b', null);
  expect(dialogStore.getState().dialog).toBe('core-crossing');
  show(<CoreCrossingDialog onClose={closeDialog} />);
  fireEvent.change(screen.getByRole('textbox', { name: 'Reason' }), { target: { value: 'Nobody has the time' } });
  fireEvent.click(screen.getByRole('button', { name: 'Take out' }));
  expect(itemNow('b').facets.stance).toBeUndefined();
  expect(itemNow('b').moves).toMatchObject([{ from: 'core', to: null, why: 'Nobody has the time' }]);
  expect(past()).toBe(1);
  move('b', 'core');
  expect(dialogStore.getState().dialog).toBe('core-crossing');
});
