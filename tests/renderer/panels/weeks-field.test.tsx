import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { RightPanel } from '#renderer/panels';
import { select, undo } from '#renderer/session';
import type { ItemId, LaneId } from '#shared/plan';
import { builtItem, builtPlan } from '../../plans';
import { itemNow, openPlan, show } from './open-plan';

const curriculum = 'curriculum' as LaneId;
const placed = builtItem('phonics', { facets: { journey: { fromWeek: 305, toWeek: 316, lane: curriculum } } });

function showItem(item = placed): HTMLInputElement {
  openPlan(builtPlan({ items: [item] }));
  select({ items: [item.id] });
  show(<RightPanel />);
  return weeks();
}

function weeks(): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>('Weeks');
}

function type(text: string): void {
  fireEvent.change(weeks(), { target: { value: text } });
}

function give(text: string): void {
  type(text);
  fireEvent.blur(weeks());
}

describe('the weeks of an item', () => {
  test('are shown as people say them, with their length', () => {
    expect(showItem().value).toBe('Y7 w1 – w12');
    expect(screen.getByText('12 weeks · 2034')).toBeTruthy();
  });

  test('take effect when the field is left or Enter is pressed, and no sooner: half a text means something else', () => {
    showItem();
    for (const half of ['R', 'Re', 'y', 'y8']) type(half);
    expect(itemNow('phonics').facets.journey).toMatchObject({ fromWeek: 305, toWeek: 316 });
    fireEvent.blur(weeks());
    expect(itemNow('phonics').facets.journey).toMatchObject({ fromWeek: 343, toWeek: 380, lane: 'curriculum' });
    expect(weeks().value).toBe('Y8');
    type('R');
    fireEvent.keyDown(weeks(), { key: 'Enter' });
    expect(itemNow('phonics').facets.journey).toMatchObject({ fromWeek: 39, toWeek: 76 });
  });

  test('are what they were after Escape, which also takes the focus away', () => {
    showItem();
    type('R');
    act(() => {
      fireEvent.keyDown(weeks(), { key: 'Escape' });
      fireEvent.blur(weeks());
    });
    expect(weeks().value).toBe('Y7 w1 – w12');
    expect(itemNow('phonics').facets.journey).toMatchObject({ fromWeek: 305, toWeek: 316 });
  });

  test('that can’t be read stay as typed, with the reason, and change nothing', () => {
    showItem();
    type('Y7 nonsense');
    fireEvent.blur(weeks());
    expect(weeks().value).toBe('Y7 nonsense');
    expect(weeks().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('alert').textContent).toContain('“Y7 nonsense” is not a stretch of weeks');
    expect(itemNow('phonics').facets.journey).toMatchObject({ fromWeek: 305, toWeek: 316 });
  });

  test('follow undo, one step for each time that they were given', () => {
    showItem();
    give('y8');
    give('y9');
    act(() => void undo());
    expect(weeks().value).toBe('Y8');
    act(() => void undo());
    expect(weeks().value).toBe('Y7 w1 – w12');
  });

  test('put an item that waits onto the journey, in the first lane', () => {
    showItem(builtItem('phonics'));
    expect(weeks().value).toBe('');
    give('KS3');
    expect(itemNow('phonics').facets.journey).toEqual({ fromWeek: 305, toWeek: 418, lane: 'curriculum' });
  });

  test('are a whole first year where the button puts it, to be changed from there', () => {
    showItem(builtItem('phonics'));
    fireEvent.click(screen.getByRole('button', { name: 'Put on the journey' }));
    expect(itemNow('phonics').facets.journey).toEqual({ fromWeek: 1, toWeek: 38, lane: 'curriculum' });
    expect(weeks().value).toBe('N');
  });

  test('are forgotten when the item is taken off the journey', () => {
    showItem();
    fireEvent.click(screen.getByRole('button', { name: 'Take off the journey' }));
    expect(itemNow('phonics').facets.journey).toBeUndefined();
    expect(screen.getByText('It waits in the tray of the journey.')).toBeTruthy();
  });
});

test('another item shown in the panel does not inherit what was typed for the last', () => {
  const other = builtItem('fluency', { facets: { journey: { fromWeek: 1, toWeek: 38, lane: curriculum } } });
  openPlan(builtPlan({ items: [placed, other] }));
  select({ items: [placed.id] });
  show(<RightPanel />);
  type('nonsense');
  act(() => select({ items: ['fluency' as ItemId] }));
  expect(weeks().value).toBe('N');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('what was typed is given to its own item when another is shown without the field being left', () => {
  const other = builtItem('fluency', { facets: { journey: { fromWeek: 1, toWeek: 38, lane: curriculum } } });
  openPlan(builtPlan({ items: [placed, other] }));
  select({ items: [placed.id] });
  show(<RightPanel />);
  type('Y8');
  act(() => select({ items: ['fluency' as ItemId] }));
  expect(itemNow('phonics').facets.journey).toMatchObject({ fromWeek: 343, toWeek: 380 });
  expect(itemNow('fluency').facets.journey).toMatchObject({ fromWeek: 1, toWeek: 38 });
});
