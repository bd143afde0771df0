import { fireEvent, screen } from '@testing-library/react';
import { act } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { RightPanel } from '#renderer/panels';
import { planStore, select, undo } from '#renderer/session';
import type { ItemId } from '#shared/plan';
import { builtItem, builtPlan } from '../../plans';
import { itemNow, openPlan, planNow, show } from './open-plan';

const board = builtItem('board', { kind: 'body', title: 'Board of trustees' });
const head = builtItem('head', { kind: 'role', title: 'Headteacher' });
const other = builtItem('other', { title: 'Hidden work' });
const item = builtItem('phonics', { title: 'Phonics', owner: 'head' as ItemId });

beforeEach(() => {
  openPlan(builtPlan({ items: [item, board, head, other] }));
  select({ items: [item.id] });
  show(<RightPanel />);
});

const owner = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Owner' });
const options = () => screen.getAllByRole('option').map((option) => option.textContent);

describe('the owner of an item', () => {
  test('is shown by name', () => {
    expect(owner().value).toBe('Headteacher');
  });

  test('can be any body or role, or nobody', () => {
    fireEvent.click(owner());
    expect(options()).toEqual(['Nobody', 'Board of trustees', 'Headteacher']);
    fireEvent.click(screen.getByRole('option', { name: 'Nobody' }));
    expect(itemNow('phonics').owner).toBeNull();
  });

  test('is offered by the name that a role has now, and no longer once the role is gone', () => {
    act(() => openPlan(builtPlan({ items: [item, { ...board, title: 'Governing board' }, head, other] })));
    fireEvent.click(owner());
    expect(options()).toEqual(['Nobody', 'Governing board', 'Headteacher']);
    act(() => openPlan(builtPlan({ items: [item, head, other] })));
    expect(options()).toEqual(['Nobody', 'Headteacher']);
  });

  test('is found by typing part of the name and pressing Enter', () => {
    fireEvent.change(owner(), { target: { value: 'trust' } });
    expect(options()).toEqual(['Board of trustees', 'Add “trust”']);
    fireEvent.keyDown(owner(), { key: 'Enter' });
    expect(itemNow('phonics').owner).toBe('board');
  });

  test('that is not there yet is added as a role', () => {
    fireEvent.change(owner(), { target: { value: ' Director of reading ' } });
    expect(options()).toEqual(['Add “Director of reading”']);
    fireEvent.keyDown(owner(), { key: 'Enter' });
    const added = [...planNow().items.values()].find(({ title }) => title === 'Director of reading');
    expect(added?.kind).toBe('role');
    expect(itemNow('phonics').owner).toBe(added?.id);
    expect(owner().value).toBe('Director of reading');
    expect(planStore.getState().open?.history.past.map(({ label }) => label)).toEqual([
      'giving ‘Phonics’ to ‘Director of reading’, a new role',
    ]);
    act(() => void undo());
    expect([itemNow('phonics').owner, planNow().items.size]).toEqual(['head', 4]);
  });

  test('is not offered a second time under the same name', () => {
    fireEvent.change(owner(), { target: { value: 'headteacher' } });
    expect(options()).toEqual(['Headteacher']);
  });

  test('stays when the list is only looked at and left with Enter', () => {
    fireEvent.keyDown(owner(), { key: 'Enter' });
    expect(screen.getByRole('option', { name: 'Headteacher' }).dataset.active).toBe('true');
    fireEvent.keyDown(owner(), { key: 'Enter' });
    expect(screen.queryAllByRole('option')).toEqual([]);
    expect(itemNow('phonics').owner).toBe('head');
    fireEvent.keyDown(owner(), { key: 'ArrowDown' });
    fireEvent.keyDown(owner(), { key: 'ArrowUp' });
    fireEvent.keyDown(owner(), { key: 'Enter' });
    expect(itemNow('phonics').owner).toBe('board');
  });

  test('stays nobody, or several, where the list is left with Enter before anything was chosen', () => {
    const own = builtItem('own', { owner: 'board' as ItemId });
    openPlan(builtPlan({ items: [item, own, board, head] }));
    for (const ids of [[item.id, own.id]]) {
      act(() => select({ items: ids }));
      fireEvent.click(owner());
      fireEvent.keyDown(owner(), { key: 'Enter' });
    }
    expect([itemNow('phonics').owner, itemNow('own').owner]).toEqual(['head', 'board']);
  });

  test('stays when the list is left with Escape', () => {
    fireEvent.click(owner());
    fireEvent.keyDown(owner(), { key: 'ArrowDown' });
    fireEvent.keyDown(document, { key: 'Escape' });
    expect(itemNow('phonics').owner).toBe('head');
  });

  test('is asked for, with what typing does, where the plan has nobody yet', () => {
    openPlan(builtPlan({ items: [builtItem('alone')] }));
    select({ items: ['alone' as ItemId] });
    show(<RightPanel />);
    const fields = screen.getAllByRole<HTMLInputElement>('combobox', { name: 'Owner' });
    fireEvent.click(fields.at(-1) ?? owner());
    expect(screen.getByText('Type a name or a role. It is added to the plan.')).toBeTruthy();
    expect(screen.queryByText('Nothing matches.')).toBeNull();
  });
});
